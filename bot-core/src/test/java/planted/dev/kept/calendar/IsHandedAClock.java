package planted.dev.kept.calendar;

import java.time.Clock;
import java.time.LocalDate;

/// Innocent: it reads the clock it was given, and a stopwatch.
final class IsHandedAClock {
  private IsHandedAClock() {}

  static LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }

  static long stopwatch() {
    return System.nanoTime();
  }
}
