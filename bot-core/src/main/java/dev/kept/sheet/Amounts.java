package dev.kept.sheet;

import dev.kept.money.CurrencySign;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Amounts as programs print them: `1,240.00`, `-12`, `(12.50)`, `12,50-`, `€ 12,50`, `1'240.00`.
public final class Amounts {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]");
  // A currency's mark stands before or after the amount, inside its sign or brackets.
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<sign>[(+\\u2212-]?)(?<before>[^0-9.,()+\\u2212-]*)(?<amount>.*?)(?<after>[^0-9.,()+\\u2212-]*)(?<end>[)-]?)");

  // Groups of three; in India all but the last are of two.
  private static final Pattern GROUPED_BY_COMMA =
      Pattern.compile("[1-9]\\d{0,2}(,\\d{2,3})*,\\d{3}");
  private static final Pattern GROUPED_BY_POINT =
      Pattern.compile("[1-9]\\d{0,2}(\\.\\d{2,3})*\\.\\d{3}");

  private Amounts() {}

  /// The number `text` names, in that style; empty when it is not an amount, when its thousands are
  /// not grouped as such, or when it names another currency than `currency`.
  public static Optional<BigDecimal> read(String text, DecimalStyle style, Currency currency) {
    if (isBare(text)) {
      return signed(text, style);
    }
    Matcher written = WRITTEN.matcher(SPACES.matcher(text).replaceAll(""));
    if (!written.matches()) {
      return Optional.empty();
    }
    String mark = written.group("before") + written.group("after");
    return CurrencySign.mayMean(mark, currency)
        ? signed(written.group("sign") + written.group("amount") + written.group("end"), style)
        : Optional.empty();
  }

  private static Optional<BigDecimal> signed(String bare, DecimalStyle style) {
    Optional<BigDecimal> number = digits(withoutSign(bare), style).map(BigDecimal::new);
    return isNegative(bare) ? number.map(BigDecimal::negate) : number;
  }

  private static boolean isNegative(String bare) {
    return bare.startsWith("-")
        || bare.startsWith("\u2212")
        || bare.endsWith("-")
        || isInBrackets(bare);
  }

  private static boolean isInBrackets(String bare) {
    return bare.startsWith("(") && bare.endsWith(")");
  }

  private static String withoutSign(String bare) {
    if (isInBrackets(bare)) {
      return bare.substring(1, bare.length() - 1);
    }
    if (bare.startsWith("-") || bare.startsWith("\u2212") || bare.startsWith("+")) {
      return bare.substring(1);
    }
    return bare.endsWith("-") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /// The same number with a point before the decimals and no groups; empty when it is none.
  static Optional<String> digits(String text, DecimalStyle style) {
    int point = text.indexOf(style.decimal());
    String whole = point < 0 ? text : text.substring(0, point);
    String fraction = point < 0 ? "" : text.substring(point + 1);
    if (whole.length() + fraction.length() == 0 || !isDigits(fraction)) {
      return Optional.empty();
    }
    return ungrouped(whole, style.grouping())
        .map(digits -> fraction.isEmpty() ? digits : digits + "." + fraction);
  }

  /// The digits of a whole number whose groups, if it has any, are groups.
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
    return consistsOf(text, "0123456789");
  }

  private static boolean isBare(String text) {
    return consistsOf(text, "0123456789.,-");
  }

  private static boolean consistsOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
