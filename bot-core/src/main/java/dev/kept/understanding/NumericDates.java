package dev.kept.understanding;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates in digits: 3/4/2027, 2026-12-04, 4.12.26. Where day and month could both come first, the
/// region of the locale decides and the other reading is kept.
final class NumericDates {
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})");

  private final Sensed line;
  private final Almanac almanac;
  private final boolean monthFirst;

  NumericDates(Sensed line, Almanac almanac, Locale locale) {
    this.line = line;
    this.almanac = almanac;
    monthFirst = isMonthFirst(locale);
  }

  /// The United States and a few of their neighbours write the month first; so does English that
  /// names no region.
  static boolean isMonthFirst(Locale locale) {
    return switch (locale.getCountry()) {
      case "US", "PH", "FM", "MH", "PW" -> true;
      case "" -> locale.getLanguage().equals("en");
      default -> false;
    };
  }

  @Nullable Day at(int i) {
    if (!line.isDigits(i)) {
      return null;
    }
    if (line.line().form(i).indexOf('.') > 0) {
      return dotted(i);
    }
    if (line.isSign(i + 1, "/") && line.small(i + 2) > 0) {
      return line.isSign(i + 3, "/") && line.small(i + 4) >= 0
          ? read(line.small(i), line.small(i + 2), line.small(i + 4), i + 5)
          : withoutYear(i);
    }
    return line.isSign(i + 1, "-") && line.isSign(i + 3, "-") && line.small(i + 4) >= 0
        ? dashed(i)
        : null;
  }

  private @Nullable Day dashed(int i) {
    int year = line.small(i);
    if (year < 1000) {
      return read(year, line.small(i + 2), line.small(i + 4), i + 5);
    }
    LocalDate date = Almanac.date(year, line.small(i + 2), line.small(i + 4));
    return date == null ? null : new Day(date, i + 5);
  }

  private @Nullable Day dotted(int i) {
    Matcher parts = DOTTED.matcher(line.line().form(i));
    return parts.matches()
        ? read(number(parts, 1), number(parts, 2), number(parts, 3), i + 1)
        : null;
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /// "4/12", but not "1/2" for a half unless a word like "on" says that it is a day.
  private @Nullable Day withoutYear(int i) {
    int first = line.small(i);
    int second = line.small(i + 2);
    boolean fraction = first < second && second <= 4;
    if (fraction && !isAnnounced(i)) {
      return null;
    }
    return best(
        in(monthFirst ? first : second, monthFirst ? second : first, i + 3),
        in(monthFirst ? second : first, monthFirst ? first : second, i + 3));
  }

  private boolean isAnnounced(int i) {
    return line.any(i - 1, Sense.ON, Sense.BY)
        || line.any(i - 1, Sense.AFTER, Sense.FROM)
        || line.is(i - 1, Sense.THE);
  }

  private @Nullable Day in(int month, int day, int end) {
    return month < 1 || month > 12 ? null : almanac.dayIn(month, day, end);
  }

  private @Nullable Day read(int first, int second, int year, int end) {
    int full = year < 100 ? 2000 + year : year;
    LocalDate american = Almanac.date(full, first, second);
    LocalDate other = Almanac.date(full, second, first);
    return best(day(monthFirst ? american : other, end), day(monthFirst ? other : american, end));
  }

  private static @Nullable Day day(@Nullable LocalDate date, int end) {
    return date == null ? null : new Day(date, end);
  }

  /// The likely reading with the other one beside it; of two, one that has gone by does not count.
  private @Nullable Day best(@Nullable Day likely, @Nullable Day other) {
    boolean gone = likely != null && likely.date().isBefore(almanac.today());
    if (other != null && gone && !other.date().isBefore(almanac.today())) {
      return other;
    }
    if (other != null && likely != null && !gone && other.date().isBefore(almanac.today())) {
      return likely;
    }
    if (likely == null || other == null || likely.date().equals(other.date())) {
      return likely == null ? other : likely;
    }
    return new Day(likely.date(), List.of(other.date()), likely.end());
  }
}
