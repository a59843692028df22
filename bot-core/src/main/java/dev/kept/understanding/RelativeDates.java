package dev.kept.understanding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days by their distance: "tomorrow", "in two weeks", "a week from Friday", "dentro de diez días",
/// "two more weeks".
final class RelativeDates {
  private final Sensed line;
  private final Almanac almanac;
  private final WeekdayDates weekdays;

  RelativeDates(Sensed line, Almanac almanac, WeekdayDates weekdays) {
    this.line = line;
    this.almanac = almanac;
    this.weekdays = weekdays;
  }

  @Nullable Day at(int i) {
    Day near = near(i);
    if (near != null) {
      return near;
    }
    if (line.any(i, Sense.IN, Sense.WITHIN)) {
      return ahead(i);
    }
    Span span = span(i);
    return span == null ? null : after(span, i);
  }

  private @Nullable Day near(int i) {
    if (line.is(i, Sense.TODAY)) {
      return new Day(almanac.today(), daytimeEnd(i + 1));
    }
    if (line.is(i, Sense.THIS) && line.next(i + 1, Sense.DAYTIME)) {
      return new Day(almanac.today(), i + 2);
    }
    if (line.is(i, Sense.TOMORROW) && !line.says(i - 1, "la") && !line.is(i - 1, Sense.THIS)) {
      return new Day(almanac.today().plusDays(1), daytimeEnd(i + 1));
    }
    return holidayOrOvermorrow(i);
  }

  private @Nullable Day holidayOrOvermorrow(int i) {
    if (line.is(i, Sense.HOLIDAY)) {
      return almanac.dayIn(line.value(i) / 100, line.value(i) % 100, i + 1);
    }
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    boolean english =
        line.value(at) == 1 && line.is(at + 1, Sense.AFTER) && line.is(at + 2, Sense.TOMORROW);
    boolean spanish = line.says(i, "pasado") && line.is(i + 1, Sense.TOMORROW);
    return english || spanish
        ? new Day(almanac.today().plusDays(2), english ? at + 3 : i + 2)
        : null;
  }

  private int daytimeEnd(int i) {
    return line.next(i, Sense.DAYTIME) ? i + 1 : i;
  }

  /// A stretch of time, up to and without word `end`.
  private record Span(int count, int alternative, int unit, boolean working, int end) {}

  /// "Two weeks", "a month", "2-3 days", "5 working days", "a couple of weeks".
  private @Nullable Span span(int i) {
    int at = i;
    int count = 0;
    int alternative = 0;
    Figure figure = Figures.at(line, at);
    if (figure != null) {
      count = figure.whole();
      at = figure.end();
      boolean or = line.is(at, Sense.OR) || line.isSign(at, "-") || line.is(at, Sense.TO);
      Figure second = or ? Figures.at(line, at + 1) : null;
      if (second != null) {
        alternative = second.whole();
        at = second.end();
      }
    } else if (line.any(at, Sense.A, Sense.MORE)) {
      count = 1;
      at++;
    }
    if (line.is(at, Sense.COUPLE) || line.is(at, Sense.FEW)) {
      count = line.is(at, Sense.COUPLE) ? 2 : 3;
      at = line.is(at + 1, Sense.OF) ? at + 2 : at + 1;
    }
    return count < 1 || count > 1000 ? null : unit(count, alternative, at);
  }

  private @Nullable Span unit(int count, int alternative, int i) {
    int at = line.is(i, Sense.MORE) ? i + 1 : i;
    boolean working = line.says(at, "working") || line.says(at, "business");
    at = working ? at + 1 : at;
    if (!line.is(at, Sense.UNIT) || !line.line().flows(at)) {
      return null;
    }
    boolean habiles = line.line().form(at + 1).startsWith("habil");
    return new Span(
        count, alternative, line.value(at), working || habiles, habiles ? at + 2 : at + 1);
  }

  private @Nullable Day ahead(int i) {
    int at = line.is(i + 1, Sense.OF) || line.is(i + 1, Sense.ABOUT) ? i + 2 : i + 1;
    at = line.is(at, Sense.THE) ? at + 1 : at;
    at = line.is(at, Sense.NEXT) ? at + 1 : at;
    Span span = line.line().flows(at) ? span(at) : null;
    if (span == null || line.is(span.end(), Sense.AGO)) {
      return null;
    }
    int end =
        line.is(span.end(), Sense.TIMES) && line.says(span.end(), "time")
            ? span.end() + 1
            : span.end();
    return from(almanac.today(), span, orSo(span, line.says(end, "'s") ? end + 2 : end));
  }

  /// "In a week or two", "in a week or so".
  private int orSo(Span span, int i) {
    boolean two = line.next(i, Sense.OR) && line.value(i + 1) == 2 && span.count() == 1;
    boolean so = line.next(i, Sense.OR) && line.says(i + 1, "so");
    return two || so ? i + 2 : i;
  }

  private Day from(LocalDate start, Span span, int end) {
    LocalDate date = day(start, span, span.count());
    if (span.alternative() == 0) {
      return new Day(date, end);
    }
    return new Day(day(start, span, span.alternative()), List.of(date), end);
  }

  private LocalDate day(LocalDate start, Span span, int count) {
    return span.working() ? almanac.workingDays(count) : Almanac.plus(start, span.unit(), count);
  }

  /// "Two weeks from now", "a week from Friday", "a week on Friday", "two more weeks", "give me two
  /// weeks".
  private @Nullable Day after(Span span, int i) {
    int at = span.end();
    if (line.next(at, Sense.FROM) || line.next(at, Sense.ON) || line.next(at, Sense.AFTER)) {
      if (line.any(at + 1, Sense.NOW, Sense.TODAY)) {
        return from(almanac.today(), span, at + 2);
      }
      Day anchor =
          line.is(at + 1, Sense.TOMORROW)
              ? new Day(almanac.today().plusDays(1), at + 2)
              : weekdays.at(at + 1);
      return anchor == null ? null : from(anchor.date(), span, anchor.end());
    }
    if (isMore(i, at)) {
      return from(almanac.today(), span, line.next(at, Sense.MORE) ? at + 1 : at).asTimeAsked();
    }
    return isGiven(i) && !line.is(at, Sense.AGO)
        ? from(almanac.today(), span, at).asTimeAsked()
        : null;
  }

  private boolean isMore(int i, int end) {
    return line.is(i, Sense.MORE) || line.next(end, Sense.MORE) || line.is(end - 2, Sense.MORE);
  }

  /// Time that is asked for: "give me", "I need", "wait", "espere".
  private boolean isGiven(int i) {
    return line.is(i - 1, Sense.GIVE) || (line.is(i - 2, Sense.GIVE) && line.line().flows(i - 1));
  }
}
