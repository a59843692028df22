package dev.kept.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads days from today on. A day that has gone by ("last Friday", "I paid on the 3rd") is
/// recognised and left out.
final class Dates {
  private static final int BACK = 7;

  private final Sensed line;
  private final Almanac almanac;
  private final NumericDates numeric;
  private final CalendarDates calendar;
  private final WeekdayDates weekdays;
  private final PeriodDates periods;
  private final RelativeDates relative;

  Dates(Sensed line, LocalDate today, Locale locale) {
    this.line = line;
    almanac = new Almanac(today);
    numeric = new NumericDates(line, almanac, locale);
    calendar = new CalendarDates(line, almanac);
    weekdays = new WeekdayDates(line, almanac, calendar);
    periods = new PeriodDates(line, almanac, calendar);
    relative = new RelativeDates(line, almanac, weekdays);
  }

  /// A day read at word `i`; `slot` is null when the day has gone by.
  record Reading(Slot.@Nullable Date slot, int end, boolean asked) {}

  @Nullable Reading at(int i) {
    Day day = day(i);
    if (day == null) {
      return null;
    }
    return new Reading(isPast(i, day) ? null : slot(day, i), day.end(), day.asked());
  }

  /// A bare number as a day of the month.
  @Nullable Reading bare(int i) {
    Day day = calendar.bare(i);
    return day == null ? null : new Reading(slot(day, i), day.end(), false);
  }

  private @Nullable Day day(int i) {
    Day day = numeric.at(i);
    day = day != null ? day : relative.at(i);
    day = day != null ? day : periods.at(i);
    day = day != null ? day : weekdays.at(i);
    return day != null ? day : calendar.at(i);
  }

  private Slot.Date slot(Day day, int i) {
    boolean deadline = isDeadline(i);
    List<LocalDate> others = new ArrayList<>(day.others());
    if (line.is(i - 1, Sense.AFTER) && others.isEmpty()) {
      others.add(day.date().plusDays(1));
    }
    return new Slot.Date(
        day.date(), others, deadline, line.line().start(i), line.line().end(day.end() - 1));
  }

  private boolean isDeadline(int i) {
    return line.is(i, Sense.WITHIN)
        || line.is(i - 1, Sense.BY)
        || (line.is(i - 2, Sense.BY) && (line.is(i - 1, Sense.OF) || line.is(i - 1, Sense.THE)));
  }

  private boolean isPast(int i, Day day) {
    if (day.date().isBefore(almanac.today())
        || line.is(i - 1, Sense.LAST)
        || line.is(i - 1, Sense.SINCE)
        || line.next(day.end(), Sense.LAST)
        || line.is(day.end(), Sense.AGO)) {
      return true;
    }
    return !line.any(i, Sense.TODAY, Sense.TOMORROW) && !line.is(i, Sense.IN) && followsPast(i);
  }

  /// Whether the nearest verb before word `i` looks back.
  private boolean followsPast(int i) {
    for (int at = i - 1; at >= Math.max(0, i - BACK); at--) {
      if (line.is(at, Sense.PAST) && !line.any(at - 1, Sense.BE, Sense.FUTURE)) {
        return true;
      }
      if (line.any(at, Sense.FUTURE, Sense.BY) || !line.line().flows(at)) {
        return false;
      }
    }
    return false;
  }
}
