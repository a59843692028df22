package dev.kept.sheet;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts as programs print them: `1,240.00`, `-12`, `(12.50)`, `12,50-`, `€ 12,50`, `1'240.00`.
public final class Amounts {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]");
  private static final Pattern SYMBOLS = Pattern.compile("\\p{Sc}");

  // Groups of three; in India all but the last are of two.
  private static final Pattern GROUPED_BY_COMMA =
      Pattern.compile("[1-9]\\d{0,2}(,\\d{2,3})*,\\d{3}");
  private static final Pattern GROUPED_BY_POINT =
      Pattern.compile("[1-9]\\d{0,2}(\\.\\d{2,3})*\\.\\d{3}");

  private Amounts() {}

  /// The number `text` names, in that style; empty when it is not an amount, when its thousands are
  /// not grouped as such, or when it names another currency than `currency`.
  public static Optional<BigDecimal> read(String text, DecimalStyle style, Currency currency) {
    String bare = withoutCurrency(SPACES.matcher(text).replaceAll(""), currency);
    boolean negative = false;
    if (bare.startsWith("(") && bare.endsWith(")")) {
      negative = true;
      bare = bare.substring(1, bare.length() - 1);
    } else if (bare.startsWith("-") || bare.startsWith("\u2212")) {
      negative = true;
      bare = bare.substring(1);
    } else if (bare.endsWith("-")) {
      negative = true;
      bare = bare.substring(0, bare.length() - 1);
    } else if (bare.startsWith("+")) {
      bare = bare.substring(1);
    }
    boolean below = negative;
    return number(bare, style).map(number -> below ? number.negate() : number);
  }

  private static String withoutCurrency(String text, Currency currency) {
    String code = currency.getCurrencyCode();
    String upper = text.toUpperCase(Locale.ROOT);
    String bare = text;
    if (upper.startsWith(code)) {
      bare = text.substring(code.length());
    } else if (upper.endsWith(code)) {
      bare = text.substring(0, text.length() - code.length());
    }
    return SYMBOLS.matcher(bare).replaceFirst("");
  }

  static Optional<BigDecimal> number(String text, DecimalStyle style) {
    int point = text.indexOf(style.decimal());
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    Optional<String> digits = ungrouped(whole, style.grouping());
    if (digits.isEmpty() || !isDigits(fraction) || digits.get().length() + fraction.length() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal("0" + digits.get() + "." + fraction + "0").stripTrailingZeros());
  }

  /// The digits of a whole number whose groups, if it has any, are groups: the last of three.
  private static Optional<String> ungrouped(String whole, char grouping) {
    if (whole.indexOf(grouping) < 0) {
      return isDigits(whole) ? Optional.of(whole) : Optional.empty();
    }
    Pattern groups = grouping == ',' ? GROUPED_BY_COMMA : GROUPED_BY_POINT;
    return groups.matcher(whole).matches()
        ? Optional.of(whole.replace(String.valueOf(grouping), ""))
        : Optional.empty();
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
