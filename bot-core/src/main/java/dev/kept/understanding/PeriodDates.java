package dev.kept.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The beginning, middle and end of a period, and periods by their distance: "end of next month",
/// "a mediados de diciembre", "last day of the month", "next week", "this weekend".
final class PeriodDates {
  private final Sensed line;
  private final Almanac almanac;
  private final CalendarDates calendar;

  PeriodDates(Sensed line, Almanac almanac, CalendarDates calendar) {
    this.line = line;
    this.almanac = almanac;
    this.calendar = calendar;
  }

  private enum Part {
    START,
    MIDDLE,
    END
  }

  @Nullable Day at(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    if (line.says(at, "eom")) {
      return almanac.endOfMonth(0, at + 1);
    }
    Day weekend = weekend(i);
    if (weekend != null) {
      return weekend;
    }
    Day edge = edge(at);
    return edge != null ? edge : whole(i);
  }

  /// "This weekend", "el próximo fin de semana".
  private @Nullable Day weekend(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    boolean next = line.is(at, Sense.NEXT);
    at = next || line.is(at, Sense.THIS) ? at + 1 : at;
    int end = weekendEnd(at);
    if (end == 0 || (at > i && !line.line().flows(at))) {
      return null;
    }
    int coming = calendar.comingEnd(end);
    return almanac.weekend(next || coming > end ? 1 : 0, coming);
  }

  private int weekendEnd(int i) {
    if (line.is(i, Sense.UNIT) && line.value(i) == 6) {
      return i + 1;
    }
    boolean spanish = line.says(i, "fin") && line.is(i + 1, Sense.OF) && line.value(i + 2) == 7;
    return spanish ? i + 3 : 0;
  }

  private @Nullable Day edge(int i) {
    Part part = part(i);
    int at = i + 1;
    if (part == null && line.any(i, Sense.LAST, Sense.ORDINAL) && isDay(i + 1)) {
      part = line.is(i, Sense.LAST) ? Part.END : line.value(i) == 1 ? Part.START : null;
      at = i + 2;
    }
    if (part == null) {
      return monthEnd(i);
    }
    boolean of = line.next(at, Sense.OF);
    at = of ? at + 1 : at;
    return line.line().flows(at) || line.isGlued(at) ? edge(part, at, of) : null;
  }

  private @Nullable Part part(int i) {
    if (line.is(i, Sense.END)) {
      return Part.END;
    }
    if (line.is(i, Sense.MIDDLE)) {
      return Part.MIDDLE;
    }
    return line.is(i, Sense.START) ? Part.START : null;
  }

  private boolean isDay(int i) {
    return line.next(i, Sense.UNIT) && line.value(i) == 1;
  }

  /// "Month end".
  private @Nullable Day monthEnd(int i) {
    int at = line.says(i + 1, "'s") ? i + 2 : i + 1;
    if (!line.is(i, Sense.UNIT) || !line.next(at, Sense.END)) {
      return null;
    }
    return switch (line.value(i)) {
      case 30 -> almanac.endOfMonth(0, at + 1);
      case 7 -> almanac.endOfWeek(0, at + 1);
      case 365 -> new Day(LocalDate.of(almanac.today().getYear(), 12, 31), at + 1);
      default -> null;
    };
  }

  private @Nullable Day edge(Part part, int i, boolean of) {
    if (line.any(i, Sense.MONTH, Sense.SHY_MONTH)) {
      if (!of && line.small(i + 1) >= 1 && line.small(i + 1) <= 31) {
        return null; // "beginning December 11"
      }
      int ahead = almanac.monthsUntil(line.value(i));
      return edgeOfMonth(part, ahead, true, i + 1);
    }
    CalendarDates.MonthAhead month = calendar.monthAhead(i);
    if (month != null) {
      return edgeOfMonth(part, month.ahead(), month.ahead() > 0, month.end());
    }
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    boolean next = line.is(at, Sense.NEXT);
    boolean here = line.is(at, Sense.THIS);
    at = next || here ? at + 1 : at;
    if (!line.is(at, Sense.UNIT)) {
      return null;
    }
    int end = calendar.comingEnd(at + 1);
    boolean ahead = next || end > at + 1;
    return switch (line.value(at)) {
      case 1 -> of && part == Part.END ? new Day(almanac.today(), end) : null;
      case 7 -> edgeOfWeek(part, ahead, end);
      case 365 -> edgeOfYear(part, ahead, end);
      default -> null;
    };
  }

  private Day edgeOfMonth(Part part, int ahead, boolean named, int end) {
    int today = almanac.today().getDayOfMonth();
    return switch (part) {
      case START -> almanac.dayOfMonth(ahead == 0 && (!named || today > 1) ? 1 : ahead, 1, end);
      case MIDDLE -> almanac.dayOfMonth(ahead == 0 && today > 15 ? 1 : ahead, 15, end);
      case END -> almanac.endOfMonth(ahead, end);
    };
  }

  private Day edgeOfWeek(Part part, boolean next, int end) {
    return switch (part) {
      case START -> new Day(almanac.ofNextWeek(DayOfWeek.MONDAY), end);
      case MIDDLE ->
          next
              ? new Day(almanac.ofNextWeek(DayOfWeek.WEDNESDAY), end)
              : almanac.weekday(DayOfWeek.WEDNESDAY, end);
      case END -> almanac.endOfWeek(next ? 1 : 0, end);
    };
  }

  private Day edgeOfYear(Part part, boolean next, int end) {
    int year = almanac.today().getYear();
    return switch (part) {
      case START -> new Day(LocalDate.of(year + 1, 1, 1), end);
      case MIDDLE -> new Day(LocalDate.of(next ? year + 1 : year, 6, 30), end);
      case END -> new Day(LocalDate.of(next ? year + 1 : year, 12, 31), end);
    };
  }

  /// "Next week", "la semana que viene", "the week after next", "this month".
  private @Nullable Day whole(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    boolean next = line.is(at, Sense.NEXT);
    boolean here = line.is(at, Sense.THIS);
    at = next || here ? at + 1 : at;
    if (!line.is(at, Sense.UNIT) || (at > i && !line.line().flows(at))) {
      return null;
    }
    int unit = line.value(at);
    int coming = calendar.comingEnd(at + 1);
    if (line.next(at + 1, Sense.AFTER) && line.next(at + 2, Sense.NEXT)) {
      return ahead(unit, 2, at + 3);
    }
    if (next || coming > at + 1) {
      return ahead(unit, 1, coming);
    }
    return here ? current(unit, at + 1) : null;
  }

  private @Nullable Day ahead(int unit, int count, int end) {
    LocalDate today = almanac.today();
    LocalDate later = Almanac.plus(today, unit, count);
    return switch (unit) {
      case 7 -> {
        LocalDate monday = almanac.ofNextWeek(DayOfWeek.MONDAY).plusWeeks(count - 1L);
        yield other(monday, List.of(later, monday.plusDays(4)), end);
      }
      case 30 ->
          other(
              later.withDayOfMonth(1),
              List.of(later, later.withDayOfMonth(later.lengthOfMonth())),
              end);
      case 365 -> other(later.withDayOfYear(1), List.of(), end);
      case 15 -> new Day(nextQuincena(), end);
      default -> null;
    };
  }

  private static Day other(LocalDate date, List<LocalDate> others, int end) {
    return new Day(date, others.stream().filter(day -> !day.equals(date)).distinct().toList(), end);
  }

  /// The next 15th or last day of a month.
  private LocalDate nextQuincena() {
    LocalDate today = almanac.today();
    return today.getDayOfMonth() < 15
        ? today.withDayOfMonth(15)
        : today.getDayOfMonth() < today.lengthOfMonth()
            ? today.withDayOfMonth(today.lengthOfMonth())
            : today.plusDays(15);
  }

  private @Nullable Day current(int unit, int end) {
    return switch (unit) {
      case 7 -> almanac.endOfWeek(0, end);
      case 30 -> almanac.endOfMonth(0, end);
      case 365 -> new Day(LocalDate.of(almanac.today().getYear(), 12, 31), end);
      case 15 -> new Day(nextQuincena(), end);
      default -> null;
    };
  }
}
