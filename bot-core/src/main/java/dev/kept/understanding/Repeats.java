package dev.kept.understanding;

import dev.kept.plan.Wish.Every;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads how often: "every other Thursday", "twice a month", "cada quincena", "on Fridays", "200 a
/// month".
final class Repeats {
  private final Sensed line;

  Repeats(Sensed line) {
    this.line = line;
  }

  /// A frequency, up to and without word `end`.
  record Rhythm(Every every, List<Integer> monthDays, @Nullable DayOfWeek weekday, int end) {

    Rhythm(Every every, int end) {
      this(every, List.of(), null, end);
    }

    Slot.Repeat slot(int start, int stop) {
      return new Slot.Repeat(every, monthDays, Optional.ofNullable(weekday), start, stop);
    }
  }

  @Nullable Rhythm at(int i) {
    if (line.is(i, Sense.EVERY)) {
      return every(i + 1);
    }
    Rhythm turns = byTurns(i);
    if (turns != null) {
      return turns;
    }
    Rhythm counted = counted(i);
    if (counted != null) {
      return counted;
    }
    Rhythm adverb = adverb(i);
    if (adverb != null) {
      return adverb;
    }
    Rhythm weekdays = weekdays(i);
    return weekdays != null ? weekdays : per(i);
  }

  /// "Un jueves sí y otro no".
  private @Nullable Rhythm byTurns(int i) {
    boolean turns =
        line.says(i + 2, "si")
            && line.is(i + 3, Sense.AND)
            && line.is(i + 4, Sense.A)
            && line.says(i + 5, "no");
    if (!turns || !line.is(i, Sense.A)) {
      return null;
    }
    Rhythm rhythm = period(2, i + 1);
    return rhythm == null
        ? null
        : new Rhythm(rhythm.every, rhythm.monthDays, rhythm.weekday, i + 6);
  }

  private @Nullable Rhythm every(int i) {
    int at = line.is(i, Sense.THE) ? i + 1 : i;
    int count = 1;
    boolean second = line.is(at, Sense.ORDINAL) && line.value(at) == 2;
    if (line.is(at, Sense.OTHER) || (second && line.value(at + 1) > 0)) {
      count = 2;
      at++;
    }
    Rhythm monthDays = count == 1 ? monthDays(at) : null;
    if (monthDays != null) {
      return monthDays;
    }
    Figure figure = Figures.at(line, at);
    if (figure != null && figure.whole() > 0) {
      count = figure.whole();
      at = figure.end();
    }
    return line.line().flows(at) ? period(count, at) : null;
  }

  private @Nullable Rhythm period(int count, int i) {
    if (line.any(i, Sense.WEEKDAY, Sense.WEEKDAYS)) {
      Every every = count == 2 ? Every.TWO_WEEKS : count == 1 ? Every.WEEK : null;
      return every == null
          ? null
          : new Rhythm(every, List.of(), DayOfWeek.of(line.value(i)), i + 1);
    }
    if (!line.is(i, Sense.UNIT)) {
      return null;
    }
    Every every = every(count, line.value(i));
    return every == null ? null : new Rhythm(every, i + 1);
  }

  private static @Nullable Every every(int count, int unit) {
    return switch (unit) {
      case 1 ->
          switch (count) {
            case 7 -> Every.WEEK;
            case 14, 15 -> Every.TWO_WEEKS;
            case 28, 30, 31 -> Every.MONTH;
            default -> null;
          };
      case 7 ->
          switch (count) {
            case 1 -> Every.WEEK;
            case 2 -> Every.TWO_WEEKS;
            case 4 -> Every.MONTH;
            default -> null;
          };
      case 14 -> count == 1 ? Every.TWO_WEEKS : null;
      case 15 -> count == 1 ? Every.HALF_MONTH : null;
      case 30 -> count == 1 ? Every.MONTH : null;
      default -> null;
    };
  }

  /// "Every 15th", "every 1st and 15th".
  private @Nullable Rhythm monthDays(int i) {
    List<Integer> days = new ArrayList<>();
    int at = i;
    int end = i;
    while (line.small(at) >= 1 && line.small(at) <= 31 && line.is(at + 1, Sense.SUFFIX)) {
      days.add(line.small(at));
      end = at + 2;
      at = line.is(end, Sense.AND) ? end + 1 : end;
      at = line.is(at, Sense.THE) ? at + 1 : at;
    }
    return switch (days.size()) {
      case 1 -> new Rhythm(Every.MONTH, days, null, end);
      case 2 -> new Rhythm(Every.HALF_MONTH, days, null, end);
      default -> null;
    };
  }

  /// "Twice a month", "once a week", "dos veces al mes".
  private @Nullable Rhythm counted(int i) {
    int count = line.is(i, Sense.TWICE) ? 2 : line.is(i, Sense.ONCE) ? 1 : 0;
    int at = i + 1;
    Figure figure = count == 0 ? Figures.at(line, i) : null;
    if (figure != null && line.next(figure.end(), Sense.TIMES)) {
      count = figure.whole();
      at = figure.end() + 1;
    } else if (line.is(i, Sense.A) && line.says(i + 1, "vez")) {
      count = 1;
      at = i + 2;
    }
    if (count == 0 || count > 2) {
      return null;
    }
    if (count == 2 && line.is(at, Sense.RHYTHM) && line.value(at) == 30) {
      return new Rhythm(Every.HALF_MONTH, at + 1);
    }
    return per(count, at);
  }

  private @Nullable Rhythm per(int count, int i) {
    int unit = perUnit(i);
    if (unit < 0) {
      return null;
    }
    if (count == 2) {
      return line.value(unit) == 30 ? new Rhythm(Every.HALF_MONTH, unit + 1) : null;
    }
    return period(1, unit);
  }

  /// Where the unit of "a month", "per week", "al mes", "a la semana" stands; -1 for none.
  private int perUnit(int i) {
    if (!line.any(i, Sense.PER, Sense.A) && !line.is(i, Sense.EVERY) && !line.is(i, Sense.TO)) {
      return -1;
    }
    int at = line.is(i + 1, Sense.THE) || line.is(i + 1, Sense.EVERY) ? i + 2 : i + 1;
    return line.is(at, Sense.UNIT) && line.line().flows(at) ? at : -1;
  }

  /// "Weekly", "bi-weekly", "quincenal", "£200 pcm".
  private @Nullable Rhythm adverb(int i) {
    boolean doubled = line.says(i, "bi") || line.says(i, "semi");
    int at = doubled ? i + 1 : i;
    if (!line.is(at, Sense.RHYTHM)) {
      return null;
    }
    return switch (line.value(at)) {
      case 7 ->
          line.says(i, "semi") ? null : new Rhythm(doubled ? Every.TWO_WEEKS : Every.WEEK, at + 1);
      case 14 -> new Rhythm(Every.TWO_WEEKS, at + 1);
      case 15 -> new Rhythm(Every.HALF_MONTH, at + 1);
      default -> new Rhythm(doubled ? Every.HALF_MONTH : Every.MONTH, at + 1);
    };
  }

  /// "(On) Fridays", "los viernes".
  private @Nullable Rhythm weekdays(int i) {
    if (line.is(i, Sense.OTHER) && line.next(i + 1, Sense.WEEKDAYS)) {
      return new Rhythm(Every.TWO_WEEKS, List.of(), DayOfWeek.of(line.value(i + 1)), i + 2);
    }
    if (line.is(i, Sense.WEEKDAYS)) {
      return new Rhythm(Every.WEEK, List.of(), DayOfWeek.of(line.value(i)), i + 1);
    }
    return line.says(i, "los") && line.next(i + 1, Sense.WEEKDAY)
        ? new Rhythm(Every.WEEK, List.of(), DayOfWeek.of(line.value(i + 1)), i + 2)
        : null;
  }

  /// "A month" right behind an amount, "per month" and "/mo" anywhere.
  private @Nullable Rhythm per(int i) {
    if (line.says(i, "pcm") && i > 0) {
      return new Rhythm(Every.MONTH, i + 1);
    }
    int unit = perUnit(i);
    if (unit < 0 || line.is(unit + 1, Sense.AGO)) {
      return null;
    }
    return line.is(i, Sense.PER) || countsMoney(i) ? period(1, unit) : null;
  }

  /// Whether an amount, or a word for one, ends before word `i`.
  boolean countsMoney(int i) {
    return line.line().flows(i)
        && (line.isDigits(i - 1)
            || line.any(i - 1, Sense.NUMBER, Sense.SCALE)
            || line.any(i - 1, Sense.CURRENCY, Sense.ISH)
            || line.any(i - 1, Sense.INSTALMENT, Sense.CENTS)
            || line.says(i - 1, "something")
            || line.says(i - 1, "much"));
  }
}
