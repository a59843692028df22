package dev.kept.understanding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days by their number and month: "the 15th", "el quince de diciembre", "Dec 4, 2026", "January".
final class CalendarDates {
  private final Sensed line;
  private final Almanac almanac;

  CalendarDates(Sensed line, Almanac almanac) {
    this.line = line;
    this.almanac = almanac;
  }

  @Nullable Day at(int i) {
    Day monthFirst = monthFirst(i);
    return monthFirst != null ? monthFirst : dayFirst(i);
  }

  private @Nullable Day monthFirst(int i) {
    if (!isMonth(i)) {
      return null;
    }
    int month = line.value(i);
    int at = line.next(i + 1, Sense.THE) ? i + 2 : i + 1;
    Numbered day = line.line().flows(at) ? number(at) : null;
    if (day != null && !isCounted(day.end())) {
      return withYear(month, day.value(), day.end());
    }
    int year = year(i + 1);
    if (year > 0) {
      return new Day(LocalDate.of(year, month, 1), yearEnd(i + 1));
    }
    return line.is(i, Sense.SHY_MONTH) && !isAnnounced(i) ? null : almanac.month(month, i + 1);
  }

  private boolean isMonth(int i) {
    return line.any(i, Sense.MONTH, Sense.SHY_MONTH);
  }

  private boolean isAnnounced(int i) {
    return line.any(i - 1, Sense.IN, Sense.BY)
        || line.any(i - 1, Sense.NEXT, Sense.FROM)
        || line.any(i - 1, Sense.AFTER, Sense.OF);
  }

  /// A day's number, up to and without word `end`; `plain` when nothing marks it as an ordinal.
  private record Numbered(int value, int end, Kind kind) {}

  private enum Kind {
    PLAIN,
    SUFFIXED,
    WORD
  }

  private @Nullable Numbered number(int i) {
    int digits = line.small(i);
    if (digits >= 1 && digits <= 31) {
      boolean suffixed = line.is(i + 1, Sense.SUFFIX) && line.isGlued(i + 1);
      return new Numbered(digits, suffixed ? i + 2 : i + 1, suffixed ? Kind.SUFFIXED : Kind.PLAIN);
    }
    if (line.isDigits(i)) {
      return null;
    }
    if (line.is(i, Sense.ORDINAL)) {
      return new Numbered(line.value(i), i + 1, Kind.WORD);
    }
    if (line.is(i, Sense.NUMBER) && line.next(i + 1, Sense.ORDINAL) && line.value(i + 1) < 10) {
      return new Numbered(line.value(i) + line.value(i + 1), i + 2, Kind.WORD);
    }
    Figure words = line.is(i, Sense.A) ? null : Figures.at(line, i);
    return words == null || words.whole() < 1 || words.whole() > 31
        ? null
        : new Numbered(words.whole(), words.end(), Kind.PLAIN);
  }

  private @Nullable Day dayFirst(int i) {
    boolean the = line.is(i, Sense.THE);
    int at = the ? i + 1 : i;
    boolean named = line.says(at, "dia");
    at = named ? at + 1 : at;
    Numbered day = at == i || line.line().flows(at) ? number(at) : null;
    if (day == null) {
      return null;
    }
    Day ofMonth = ofMonth(day);
    if (ofMonth != null) {
      return ofMonth;
    }
    return stands(day, i, the, named) ? almanac.monthDay(day.value(), day.end()) : null;
  }

  /// A bare number as a day: "(viernes) 4".
  @Nullable Day bare(int i) {
    Numbered day = number(i);
    return day == null || isCounted(day.end()) ? null : almanac.monthDay(day.value(), day.end());
  }

  /// "15 de diciembre", "15th of the month", "the 15th of next month".
  private @Nullable Day ofMonth(Numbered day) {
    int at = day.end();
    boolean of = line.next(at, Sense.OF);
    at = of ? at + 1 : at;
    if (isMonth(at)
        && line.line().flows(at)
        && (of || line.is(at, Sense.MONTH) || !startsClause(at))) {
      return withYear(line.value(at), day.value(), at + 1);
    }
    if (of && line.is(at, Sense.EVERY)) {
      return almanac.monthDay(day.value(), day.end());
    }
    MonthAhead month = monthAhead(at);
    if (month == null || (!of && month.ahead() == 0)) {
      return null;
    }
    return month.ahead() == 0
        ? almanac.monthDay(day.value(), month.end())
        : almanac.dayOfMonth(month.ahead(), day.value(), month.end());
  }

  /// "The 4th may be too early": a verb, not a month.
  private boolean startsClause(int shyMonth) {
    return line.is(shyMonth, Sense.SHY_MONTH)
        && shyMonth + 1 < line.size()
        && line.line().flows(shyMonth + 1);
  }

  /// A month named by its distance, up to and without word `end`.
  record MonthAhead(int ahead, int end) {}

  /// "(The) month", "this month", "next month", "el mes que viene", "the following month".
  @Nullable MonthAhead monthAhead(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    boolean next = line.is(at, Sense.NEXT);
    at = next || line.is(at, Sense.THIS) ? at + 1 : at;
    if (!line.is(at, Sense.UNIT) || line.value(at) != 30) {
      return null;
    }
    int after = comingEnd(at + 1);
    return new MonthAhead(next || after > at + 1 ? 1 : 0, after);
  }

  /// Past "que viene" or "próximo" at `i`; `i` itself when nothing such stands there.
  int comingEnd(int i) {
    if (line.is(i, Sense.QUE) && line.is(i + 1, Sense.VIENE)) {
      return i + 2;
    }
    return line.next(i, Sense.NEXT) && line.isSpanish() ? i + 1 : i;
  }

  /// Whether a bare number stands for a day: "the 15th" does, "the first payment", "el 15 %" do
  /// not.
  private boolean stands(Numbered day, int i, boolean the, boolean named) {
    if (isCounted(day.end()) || line.isSign(day.end(), "/")) {
      return false;
    }
    return switch (day.kind()) {
      case SUFFIXED -> true;
      case WORD -> the && isPlaced(i) && isLoose(day.end());
      case PLAIN -> named || (the && (isPlaced(i) || line.isSpanish()));
    };
  }

  private boolean isCounted(int i) {
    return line.line().flows(i)
        && (line.any(i, Sense.COUNTED, Sense.INSTALMENT)
            || line.any(i, Sense.PERCENT, Sense.CURRENCY)
            || line.any(i, Sense.UNIT, Sense.SCALE)
            || line.any(i, Sense.FRACTION, Sense.CLOCK)
            || line.any(i, Sense.TIMES, Sense.WEEKDAY)
            || line.is(i, Sense.ISH));
  }

  private boolean isPlaced(int i) {
    return line.any(i - 1, Sense.ON, Sense.BY)
        || line.any(i - 1, Sense.AFTER, Sense.FROM)
        || line.any(i - 1, Sense.AND, Sense.OR)
        || line.any(i - 1, Sense.ABOUT, Sense.BETWEEN);
  }

  /// Nothing follows that the ordinal could count.
  private boolean isLoose(int i) {
    return !line.line().flows(i)
        || line.any(i, Sense.AND, Sense.OR)
        || line.any(i, Sense.ON, Sense.BY)
        || line.any(i, Sense.FUTURE, Sense.OF)
        || line.any(i, Sense.EVERY, Sense.QUE)
        || line.any(i, Sense.THIS, Sense.AFTER);
  }

  private @Nullable Day withYear(int month, int day, int end) {
    int year = year(end);
    if (year == 0) {
      return almanac.dayIn(month, day, end);
    }
    LocalDate date = Almanac.date(year, month, day);
    return date == null ? null : new Day(date, yearEnd(end));
  }

  /// The year at `i`, perhaps behind a comma or "de"; 0 for none.
  private int year(int i) {
    int year = line.small(line.is(i, Sense.OF) ? i + 1 : i);
    return year >= 2000 && year < 2100 && line.line().continues(i) ? year : 0;
  }

  private int yearEnd(int i) {
    return line.is(i, Sense.OF) ? i + 2 : i + 1;
  }
}
