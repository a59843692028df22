package dev.kept.sheet;

import java.util.List;
import java.util.Optional;

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
    Optional<Written> point = first(amounts, POINT);
    Optional<Written> comma = first(amounts, COMMA);
    if (point.isPresent() && comma.isPresent()) {
      throw new RefusedException(
          Math.max(point.get().line(), comma.get().line()),
          "amounts are written in two ways: %s (line %d) and %s (line %d)"
              .formatted(
                  point.get().amount(),
                  point.get().line(),
                  comma.get().amount(),
                  comma.get().line()));
    }
    if (comma.isPresent()) {
      return COMMA;
    }
    if (point.isEmpty()) {
      refuseUndecided(amounts);
    }
    return POINT;
  }

  private static Optional<Written> first(List<Written> amounts, DecimalStyle style) {
    return amounts.stream()
        .filter(written -> sure(written.amount()).filter(style::equals).isPresent())
        .findFirst();
  }

  private static void refuseUndecided(List<Written> amounts) {
    for (Written written : amounts) {
      if (fits(written.amount(), POINT)
          && fits(written.amount(), COMMA)
          && hasSeparator(written.amount())) {
        throw new RefusedException(
            written.line(),
            "%s can be read in two ways: say decimal = \"point\" or \"comma\" under [file] of the map"
                .formatted(written.amount()));
      }
    }
  }

  private static boolean hasSeparator(String amount) {
    return amount.indexOf('.') >= 0 || amount.indexOf(',') >= 0;
  }

  /// The only style in which `amount` makes sense; empty when both do, or neither.
  private static Optional<DecimalStyle> sure(String amount) {
    if (!hasSeparator(amount)) {
      return Optional.empty();
    }
    boolean point = fits(amount, POINT);
    boolean comma = fits(amount, COMMA);
    if (point == comma) {
      return Optional.empty();
    }
    return Optional.of(point ? POINT : COMMA);
  }

  private static boolean fits(String amount, DecimalStyle style) {
    return Amounts.number(amount.replaceAll("[^0-9.,]", ""), style).isPresent();
  }
}
