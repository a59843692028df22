package dev.kept.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// One holiday of a country, as a rule that finds its day in any year.
record Holiday(String name, int since, int until, Rule rule) {

  /// How the day is found.
  sealed interface Rule {

    /// The same day every year; `moves` says what happens when it falls on a weekend.
    record Fixed(MonthDay day, Moves moves) implements Rule {}

    /// The first such weekday on or after a day of the year.
    record WeekdayOnOrAfter(DayOfWeek weekday, MonthDay day) implements Rule {}

    /// The last such weekday on or before a day of the year.
    record WeekdayOnOrBefore(DayOfWeek weekday, MonthDay day) implements Rule {}

    /// So many days after Easter Sunday of the western churches.
    record Easter(int days) implements Rule {}

    /// One single day.
    record Once(LocalDate date) implements Rule {}
  }

  /// What a holiday on a weekend does.
  enum Moves {
    /// It is lost.
    NEVER,
    /// Saturday to Friday, Sunday to Monday.
    NEAREST_WEEKDAY,
    /// To the next weekday that is no holiday itself.
    NEXT_WEEKDAY
  }

  /// Its nominal day in `year`, when it has one.
  Optional<LocalDate> in(int year) {
    if (year < since || year > until) {
      return Optional.empty();
    }
    return switch (rule) {
      case Rule.Fixed(MonthDay day, Moves moves) -> Optional.of(day.atYear(year));
      case Rule.WeekdayOnOrAfter(DayOfWeek weekday, MonthDay day) ->
          Optional.of(day.atYear(year).with(TemporalAdjusters.nextOrSame(weekday)));
      case Rule.WeekdayOnOrBefore(DayOfWeek weekday, MonthDay day) ->
          Optional.of(day.atYear(year).with(TemporalAdjusters.previousOrSame(weekday)));
      case Rule.Easter(int days) -> Optional.of(easter(year).plusDays(days));
      case Rule.Once(LocalDate date) -> Optional.of(date).filter(day -> day.getYear() == year);
    };
  }

  Moves moves() {
    return rule instanceof Rule.Fixed(MonthDay day, Moves moves) ? moves : Moves.NEVER;
  }

  /// Easter Sunday in the Gregorian calendar, by the arithmetic of the golden number, the century's
  /// epact and the first Sunday after the full moon.
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int skipped = century - century / 4 - (8 * century + 13) / 25;
    int epact = (19 * golden + skipped + 15) % 30;
    int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
  }
}
