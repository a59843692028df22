package dev.kept.understanding;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which day a phrase means, seen from today. Days lie ahead: a day that has passed this month or
/// year is the next one. Weeks begin on Monday.
record Almanac(LocalDate today) {

  /// "The 15th".
  Day monthDay(int day, int end) {
    YearMonth month = YearMonth.from(today);
    YearMonth next = month.plusMonths(1);
    if (day > month.lengthOfMonth()) {
      return new Day(next.atDay(day), List.of(month.atEndOfMonth()), end);
    }
    LocalDate here = month.atDay(day);
    if (here.isAfter(today)) {
      return new Day(here, end);
    }
    LocalDate later = day > next.lengthOfMonth() ? next.plusMonths(1).atDay(day) : next.atDay(day);
    return here.equals(today) ? new Day(later, List.of(today), end) : new Day(later, end);
  }

  /// "The 15th of next month"; the last day when the month is shorter.
  Day dayOfMonth(int monthsAhead, int day, int end) {
    YearMonth month = YearMonth.from(today).plusMonths(monthsAhead);
    return new Day(month.atDay(Math.min(day, month.lengthOfMonth())), end);
  }

  /// "4 December"; null for a day no such month has.
  @Nullable Day dayIn(int month, int day, int end) {
    for (int year = today.getYear(); year <= today.getYear() + 8; year++) {
      LocalDate date = date(year, month, day);
      if (date != null && !date.isBefore(today)) {
        return new Day(date, end);
      }
    }
    return null;
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// "January": its first day, or the end of the month we are in.
  Day month(int month, int end) {
    if (month == today.getMonthValue()) {
      return endOfMonth(0, end);
    }
    YearMonth named =
        YearMonth.of(today.getYear() + (month < today.getMonthValue() ? 1 : 0), month);
    return new Day(named.atDay(1), List.of(named.atEndOfMonth()), end);
  }

  Day endOfMonth(int monthsAhead, int end) {
    return new Day(YearMonth.from(today).plusMonths(monthsAhead).atEndOfMonth(), end);
  }

  /// How many months ahead the month with that number is.
  int monthsUntil(int month) {
    return Math.floorMod(month - today.getMonthValue(), 12);
  }

  /// "Friday": the coming one; on a Friday the next, or today.
  Day weekday(DayOfWeek day, int end) {
    LocalDate coming = coming(day);
    return day == today.getDayOfWeek()
        ? new Day(coming, List.of(today), end)
        : new Day(coming, end);
  }

  /// "This Friday".
  Day thisWeekday(DayOfWeek day, int end) {
    return new Day(today.with(TemporalAdjusters.nextOrSame(day)), end);
  }

  /// "Next Friday": in English the Friday of next week or the coming one, in Spanish the other way
  /// round.
  Day nextWeekday(DayOfWeek day, boolean spanish, int end) {
    LocalDate coming = coming(day);
    LocalDate later = ofNextWeek(day);
    if (later.equals(coming)) {
      return new Day(coming, isWeekend() ? List.of(coming.plusWeeks(1)) : List.of(), end);
    }
    return spanish ? new Day(coming, List.of(later), end) : new Day(later, List.of(coming), end);
  }

  LocalDate coming(DayOfWeek day) {
    return today.with(TemporalAdjusters.next(day));
  }

  LocalDate ofNextWeek(DayOfWeek day) {
    return today
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(day));
  }

  private boolean isWeekend() {
    return today.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /// "This weekend".
  Day weekend(int weeksAhead, int end) {
    LocalDate saturday =
        today.getDayOfWeek() == DayOfWeek.SUNDAY
            ? today.minusDays(1)
            : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    LocalDate first = saturday.plusWeeks(weeksAhead);
    LocalDate from = first.isBefore(today) ? today : first;
    LocalDate sunday = first.plusDays(1);
    List<LocalDate> others =
        weeksAhead > 0
            ? List.of(sunday, saturday)
            : from.equals(sunday) ? List.of() : List.of(sunday);
    return new Day(from, others, end);
  }

  /// "The end of the week": Friday, or Sunday once Friday has passed.
  Day endOfWeek(int weeksAhead, int end) {
    LocalDate sunday =
        today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(weeksAhead);
    LocalDate friday = sunday.minusDays(2);
    return friday.isBefore(today) ? new Day(sunday, end) : new Day(friday, List.of(sunday), end);
  }

  /// "The second Tuesday" of a month so many months ahead; of the next one when it has passed.
  /// `nth` -1 is the last.
  Day nthWeekday(int nth, DayOfWeek day, int monthsAhead, int end) {
    YearMonth month = YearMonth.from(today).plusMonths(monthsAhead);
    LocalDate date = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
    return date.isBefore(today)
        ? new Day(
            month.plusMonths(1).atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day)), end)
        : new Day(date, end);
  }

  /// So many working days from today, Saturdays and Sundays not counted.
  LocalDate workingDays(int days) {
    LocalDate date = today;
    for (int left = Math.min(days, 366); left > 0; ) {
      date = date.plusDays(1);
      if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        left--;
      }
    }
    return date;
  }

  /// `count` units from `from`. Units are those of `slots.toml`: days by their number, 30 a month,
  /// 365 a year, 0 hours.
  static LocalDate plus(LocalDate from, int unit, int count) {
    return switch (unit) {
      case 0 -> from.plusDays(count / 24);
      case 6 -> from.plusWeeks(count);
      case 30 -> from.plusMonths(count);
      case 90 -> from.plusMonths(3L * count);
      case 365 -> from.plusYears(count);
      default -> from.plusDays((long) unit * count);
    };
  }
}
