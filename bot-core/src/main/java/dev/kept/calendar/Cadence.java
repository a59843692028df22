package dev.kept.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// How often, and on which days, a customer is paid or pays. Month days beyond the end of a month
/// clamp to its last day (31 January → 28 February → 31 March).
public sealed interface Cadence {

  /// The first nominal date on or after `from`; not yet moved to a business day.
  LocalDate onOrAfter(LocalDate from);

  /// How many periods of this cadence a year holds: 52, 26, 24 or 12.
  int periodsPerYear();

  /// The first `count` nominal dates on or after `from`, in order.
  default List<LocalDate> dates(LocalDate from, int count) {
    return Stream.iterate(onOrAfter(from), date -> onOrAfter(date.plusDays(1)))
        .limit(count)
        .toList();
  }

  /// Every week on one day.
  record Weekly(DayOfWeek day) implements Cadence {
    @Override
    public LocalDate onOrAfter(LocalDate from) {
      return from.with(TemporalAdjusters.nextOrSame(day));
    }

    @Override
    public int periodsPerYear() {
      return 52;
    }
  }

  /// Every two weeks, counted from any one such day.
  record EveryTwoWeeks(LocalDate anchor) implements Cadence {
    @Override
    public LocalDate onOrAfter(LocalDate from) {
      long past = Math.floorMod(ChronoUnit.DAYS.between(anchor, from), 14);
      return past == 0 ? from : from.plusDays(14 - past);
    }

    @Override
    public int periodsPerYear() {
      return 26;
    }
  }

  /// Twice a month, on two month days in order (31 means the last).
  record TwiceAMonth(int first, int second) implements Cadence {
    public TwiceAMonth {
      checkDay(first);
      checkDay(second);
      if (first >= second) {
        throw new IllegalArgumentException("%d is not before %d".formatted(first, second));
      }
    }

    @Override
    public LocalDate onOrAfter(LocalDate from) {
      YearMonth month = YearMonth.from(from);
      return Stream.of(clamp(month, first), clamp(month, second), clamp(month.plusMonths(1), first))
          .filter(date -> !date.isBefore(from))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public int periodsPerYear() {
      return 24;
    }
  }

  /// Once a month on a month day (31 means the last).
  record Monthly(int day) implements Cadence {
    public Monthly {
      checkDay(day);
    }

    @Override
    public LocalDate onOrAfter(LocalDate from) {
      LocalDate thisMonth = clamp(YearMonth.from(from), day);
      return thisMonth.isBefore(from) ? clamp(YearMonth.from(from).plusMonths(1), day) : thisMonth;
    }

    @Override
    public int periodsPerYear() {
      return 12;
    }
  }

  private static LocalDate clamp(YearMonth month, int day) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private static void checkDay(int day) {
    if (day < 1 || day > 31) {
      throw new IllegalArgumentException("no month has a day " + day);
    }
  }
}
