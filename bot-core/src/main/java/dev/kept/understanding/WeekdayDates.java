package dev.kept.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Days of the week: "Friday", "next Friday", "el viernes que viene", "Friday week", "Friday the
/// 4th", "the second Tuesday of the month".
final class WeekdayDates {
  private final Sensed line;
  private final Almanac almanac;
  private final CalendarDates calendar;

  WeekdayDates(Sensed line, Almanac almanac, CalendarDates calendar) {
    this.line = line;
    this.almanac = almanac;
    this.calendar = calendar;
  }

  @Nullable Day at(int i) {
    Day nth = nthOfMonth(i);
    if (nth != null) {
      return nth;
    }
    if (line.says(i, "los")) {
      return null; // "los viernes" is a frequency
    }
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    boolean next = false;
    boolean here = false;
    while (line.any(at, Sense.NEXT, Sense.THIS)) {
      next |= line.is(at, Sense.NEXT);
      here |= line.is(at, Sense.THIS);
      at++;
    }
    next &= !here; // "this coming Saturday"
    if (!line.is(at, Sense.WEEKDAY) || isShy(at)) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(line.value(at));
    Day exact = withDate(day, at + 1);
    return exact != null ? exact : counted(day, next, here, at + 1);
  }

  /// "Sat", "sun" and "wed" are also other words; "sat down" is no Saturday.
  private boolean isShy(int i) {
    return switch (line.line().form(i)) {
      case "sat", "sun", "wed" ->
          !(line.any(i - 1, Sense.ON, Sense.BY)
              || line.any(i - 1, Sense.NEXT, Sense.THIS)
              || line.any(i - 1, Sense.AFTER, Sense.AND)
              || line.isDigits(i - 1)
              || line.isDigits(i + 1));
      default -> false;
    };
  }

  private Day counted(DayOfWeek day, boolean next, boolean here, int end) {
    int coming = calendar.comingEnd(end);
    boolean nextAfter = next || coming > end;
    if (isWeek(coming)) {
      return new Day(almanac.coming(day).plusWeeks(1), coming + 1);
    }
    int ofNextWeek = nextWeekEnd(coming);
    if (ofNextWeek > 0) {
      return new Day(almanac.ofNextWeek(day), ofNextWeek);
    }
    if (line.next(coming, Sense.AFTER) && line.next(coming + 1, Sense.NEXT)) {
      return new Day(
          almanac.coming(day).plusWeeks(1), List.of(almanac.coming(day).plusWeeks(2)), coming + 2);
    }
    if (nextAfter) {
      return almanac.nextWeekday(day, line.isSpanish(), coming);
    }
    return here ? almanac.thisWeekday(day, coming) : almanac.weekday(day, coming);
  }

  /// "Friday week".
  private boolean isWeek(int i) {
    return line.next(i, Sense.UNIT) && line.value(i) == 7 && !line.isSpanish();
  }

  /// The end of "(of) next week", "de la próxima semana", "de la semana que viene"; 0 without.
  private int nextWeekEnd(int i) {
    int at = line.next(i, Sense.OF) ? i + 1 : i;
    at = line.next(at, Sense.THE) ? at + 1 : at;
    boolean next = line.next(at, Sense.NEXT);
    at = next ? at + 1 : at;
    if (!line.next(at, Sense.UNIT) || line.value(at) != 7) {
      return 0;
    }
    int coming = calendar.comingEnd(at + 1);
    return next || coming > at + 1 ? coming : 0;
  }

  /// "Friday the 4th", "Friday, Dec 4": the date counts; of two readings the one on that weekday.
  private @Nullable Day withDate(DayOfWeek weekday, int i) {
    if (!line.line().continues(i)) {
      return null;
    }
    Day date = calendar.at(i);
    if (date == null && line.isSpanish() && line.small(i) > 0) {
      date = calendar.bare(i);
    }
    if (date == null) {
      return null;
    }
    List<LocalDate> fitting =
        Stream.concat(Stream.of(date.date()), date.others().stream())
            .filter(each -> each.getDayOfWeek() == weekday)
            .toList();
    return fitting.isEmpty() ? date : new Day(fitting.getFirst(), date.end());
  }

  private @Nullable Day nthOfMonth(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    int nth = line.is(at, Sense.LAST) ? -1 : line.is(at, Sense.ORDINAL) ? line.value(at) : 0;
    boolean suffixed = line.is(at + 1, Sense.SUFFIX) && line.isGlued(at + 1);
    if (nth == 0 && suffixed) {
      nth = line.small(at++);
    }
    if (nth == 0 || nth > 4 || !line.next(at + 1, Sense.WEEKDAY) || !isOf(at + 2)) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(line.value(at + 1));
    return line.is(at + 3, Sense.EVERY)
        ? almanac.nthWeekday(nth, day, 0, at + 2)
        : ofMonth(nth, day, at + 3);
  }

  private boolean isOf(int i) {
    return line.next(i, Sense.OF) || line.next(i, Sense.IN);
  }

  private @Nullable Day ofMonth(int nth, DayOfWeek day, int i) {
    if (line.any(i, Sense.MONTH, Sense.SHY_MONTH)) {
      return almanac.nthWeekday(nth, day, almanac.monthsUntil(line.value(i)), i + 1);
    }
    CalendarDates.MonthAhead month = calendar.monthAhead(i);
    return month == null ? null : almanac.nthWeekday(nth, day, month.ahead(), month.end());
  }
}
