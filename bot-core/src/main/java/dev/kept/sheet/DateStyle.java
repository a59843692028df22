package dev.kept.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One way of writing a day, named by its own pattern: `YYYY` or `YY`, `M`, `MM` or `MMM` (a
/// month's name or its beginning), `D` or `DD`, and what stands between them: `M/D/YYYY`,
/// `D.M.YYYY`, `D-MMM-YYYY`, `YYYYMMDD`. `M` and `D` take one or two digits, `MM` and `DD` exactly
/// two. `iso` is `YYYY-MM-DD`. A time of day after the date is ignored.
public final class DateStyle {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2199;

  private enum Part {
    YEAR,
    SHORT_YEAR,
    MONTH,
    FULL_MONTH,
    NAMED_MONTH,
    DAY,
    FULL_DAY,
    LITERAL
  }

  private record Piece(Part part, char literal) {}

  private final String name;
  private final List<Piece> pieces;

  private DateStyle(String name, List<Piece> pieces) {
    this.name = name;
    this.pieces = List.copyOf(pieces);
  }

  /// The style with that name; empty when it does not hold one year, one month and one day.
  public static Optional<DateStyle> named(String name) {
    String pattern = name.equalsIgnoreCase("iso") ? "YYYY-MM-DD" : name;
    List<Piece> pieces = new ArrayList<>();
    for (int at = 0; at < pattern.length(); ) {
      int end = at;
      while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(at)) {
        end++;
      }
      Optional<Part> part = part(pattern.substring(at, end));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      pieces.add(new Piece(part.get(), pattern.charAt(at)));
      at = part.get() == Part.LITERAL ? at + 1 : end;
    }
    return isWhole(pieces) ? Optional.of(new DateStyle(pattern, pieces)) : Optional.empty();
  }

  private static Optional<Part> part(String letters) {
    return switch (letters) {
      case "YYYY" -> Optional.of(Part.YEAR);
      case "YY" -> Optional.of(Part.SHORT_YEAR);
      case "M" -> Optional.of(Part.MONTH);
      case "MM" -> Optional.of(Part.FULL_MONTH);
      case "MMM" -> Optional.of(Part.NAMED_MONTH);
      case "D" -> Optional.of(Part.DAY);
      case "DD" -> Optional.of(Part.FULL_DAY);
      default ->
          Character.isLetterOrDigit(letters.charAt(0))
              ? Optional.empty()
              : Optional.of(Part.LITERAL);
    };
  }

  private static boolean isWhole(List<Piece> pieces) {
    return count(pieces, Part.YEAR, Part.SHORT_YEAR) == 1
        && count(pieces, Part.MONTH, Part.FULL_MONTH, Part.NAMED_MONTH) == 1
        && count(pieces, Part.DAY, Part.FULL_DAY) == 1;
  }

  private static long count(List<Piece> pieces, Part... parts) {
    return pieces.stream().filter(piece -> List.of(parts).contains(piece.part())).count();
  }

  /// The day `text` names; empty when it is not written in this style. Throws [DateTimeException]
  /// for a day that no calendar has (30 February) or a year before 1900 or after 2199.
  public Optional<LocalDate> read(String text) {
    Scan scan = new Scan(withoutTime(text));
    for (Piece piece : pieces) {
      if (!scan.take(piece)) {
        return Optional.empty();
      }
    }
    if (!scan.isDone()) {
      return Optional.empty();
    }
    if (scan.year < EARLIEST || scan.year > LATEST) {
      throw new DateTimeException("the year " + scan.year);
    }
    return Optional.of(LocalDate.of(scan.year, scan.month, scan.day));
  }

  private static String withoutTime(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return text;
    }
    int end = Math.max(text.lastIndexOf('T', colon), text.lastIndexOf(' ', colon));
    return end < 0 ? text : text.substring(0, end);
  }

  @Override
  public String toString() {
    return name;
  }

  /// Reads one text piece by piece.
  private static final class Scan {
    private final String text;
    private int at;
    private int year;
    private int month;
    private int day;

    Scan(String text) {
      this.text = text;
    }

    boolean isDone() {
      return at == text.length();
    }

    boolean take(Piece piece) {
      return switch (piece.part()) {
        case YEAR -> (year = digits(4, 4)) >= 0;
        case SHORT_YEAR -> (year = century(digits(2, 2))) >= 0;
        case MONTH -> (month = digits(1, 2)) >= 0;
        case FULL_MONTH -> (month = digits(2, 2)) >= 0;
        case NAMED_MONTH -> (month = name()) >= 0;
        case DAY -> (day = digits(1, 2)) >= 0;
        case FULL_DAY -> (day = digits(2, 2)) >= 0;
        case LITERAL -> literal(piece.literal());
      };
    }

    private int digits(int least, int most) {
      int from = at;
      int number = 0;
      while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
        number = number * 10 + (text.charAt(at) - '0');
        at++;
      }
      return at - from < least ? -1 : number;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }

    // Two digits mean the years a business can still hold papers or birth dates of.
    private static int century(int twoDigits) {
      return twoDigits < 0 ? -1 : twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private int name() {
      int from = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return MonthNames.month(text.substring(from, at)).orElse(-1);
    }

    // A dot may follow a shortened name: "5 Jan. 2026".
    private boolean literal(char wanted) {
      return skip(wanted)
          || (at > 0 && Character.isLetter(text.charAt(at - 1)) && skip('.') && skip(wanted));
    }

    private boolean skip(char wanted) {
      boolean there = at < text.length() && text.charAt(at) == wanted;
      at += there ? 1 : 0;
      return there;
    }
  }
}
