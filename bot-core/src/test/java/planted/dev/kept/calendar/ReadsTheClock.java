package planted.dev.kept.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.function.Supplier;

/// Each method asks the machine what time it is, in another way.
final class ReadsTheClock {
  private ReadsTheClock() {}

  static Instant instant() {
    return Instant.now();
  }

  static LocalDate date() {
    return LocalDate.now();
  }

  static LocalDate dateInZone() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  static LocalDateTime dateTime() {
    return LocalDateTime.now();
  }

  static ZonedDateTime zoned() {
    return ZonedDateTime.now();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }

  static InstantSource source() {
    return InstantSource.system();
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static Date legacy() {
    return new Date();
  }

  static Supplier<Instant> reference() {
    return Instant::now;
  }
}
