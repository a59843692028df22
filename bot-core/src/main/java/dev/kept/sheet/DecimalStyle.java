package dev.kept.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which of the two separators a file writes before the decimals. The other one, an apostrophe or a
/// space may stand between groups of thousands.
public enum DecimalStyle {
  POINT('.'),
  COMMA(',');

  private final char decimal;

  DecimalStyle(char decimal) {
    this.decimal = decimal;
  }

  char decimal() {
    return decimal;
  }

  char grouping() {
    return this == POINT ? COMMA.decimal : POINT.decimal;
  }

  /// An amount as written, and the line it stands on.
  public record Written(int line, String amount) {}

  /// The style of a whole file, from the amounts that can only be read one way. Throws
  /// [RefusedException] when two of them disagree, or when nothing decides what `1.234` means.
  public static DecimalStyle of(List<Written> amounts) {
    Map<Reading, Written> first = new EnumMap<>(Reading.class);
    for (Written written : amounts) {
      first.putIfAbsent(Reading.of(written.amount()), written);
    }
    Written point = first.get(Reading.POINT_ONLY);
    Written comma = first.get(Reading.COMMA_ONLY);
    if (point != null && comma != null) {
      throw twoWays(point, comma);
    }
    Written either = first.get(Reading.EITHER);
    if (either != null && point == null && comma == null) {
      throw new RefusedException(
          either.line(),
          "%s can be read in two ways: say decimal = \"point\" or \"comma\" under [file] of the map"
              .formatted(either.amount()));
    }
    return comma == null ? POINT : COMMA;
  }

  private static RefusedException twoWays(Written point, Written comma) {
    return new RefusedException(
        Math.max(point.line(), comma.line()),
        "amounts are written in two ways: %s (line %d) and %s (line %d)"
            .formatted(point.amount(), point.line(), comma.amount(), comma.line()));
  }

  /// In which of the two styles an amount makes sense.
  private enum Reading {
    POINT_ONLY,
    COMMA_ONLY,
    EITHER,
    UNDECIDED;

    private static final Pattern ANYTHING_ELSE = Pattern.compile("[^0-9.,]");

    static Reading of(String amount) {
      if (amount.indexOf('.') < 0 && amount.indexOf(',') < 0) {
        return UNDECIDED;
      }
      String bare = ANYTHING_ELSE.matcher(amount).replaceAll("");
      boolean point = Amounts.digits(bare, DecimalStyle.POINT).isPresent();
      boolean comma = Amounts.digits(bare, DecimalStyle.COMMA).isPresent();
      if (point && comma) {
        return EITHER;
      }
      return point ? POINT_ONLY : comma ? COMMA_ONLY : UNDECIDED;
    }
  }
}
