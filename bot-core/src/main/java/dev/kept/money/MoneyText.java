package dev.kept.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/// Reads amounts as people type them in forms and as programs write them in files: `1,250.50`,
/// `1.250,50`, `1250`, `£200`, `200 EUR`. Strict: what can be read in two ways, or not exactly, is
/// refused with a reason.
public final class MoneyText {
  /// No business of Kept's kind sends an invoice beyond this: a slipped finger, or two columns that
  /// grew together.
  private static final BigDecimal ABSURD = new BigDecimal("1000000000000");

  private MoneyText() {}

  /// What a text turned out to be.
  public sealed interface Result {

    /// An exact amount.
    record Amount(Money money) implements Result {}

    /// Not an amount, and why.
    record Refused(Reason reason) implements Result {}
  }

  /// Why a text is no amount.
  public enum Reason {
    /// There is nothing.
    EMPTY("is empty"),
    /// Letters or signs that belong to no amount, or separators that group nothing.
    NOT_AN_AMOUNT("is not an amount; write it like 1250.50"),
    /// More decimals than the currency has.
    TOO_FINE("has more decimals than the currency"),
    /// Below zero.
    NEGATIVE("is negative"),
    /// A trillion or more.
    ABSURD("is too large to be true"),
    /// Another currency than the one expected.
    OTHER_CURRENCY("is in another currency");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// For the people who run Kept, after the name of the field: `amount is negative`.
    public String words() {
      return words;
    }

    /// The stable name for scripts: `too_fine`.
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The amount in `text`, zero or more, in `currency`; a currency that is named must be that one.
  /// `locale` decides what a lone `1,250` or `1.250` means.
  public static Result parse(String text, Currency currency, Locale locale) {
    Result result = parseSigned(text, currency, locale);
    return result instanceof Result.Amount(Money money) && money.isNegative()
        ? new Result.Refused(Reason.NEGATIVE)
        : result;
  }

  /// As [#parse], but `-50`, `50-` and `(50)` are amounts too: credit notes and refunds in files.
  public static Result parseSigned(String text, Currency currency, Locale locale) {
    MoneyToken token = MoneyToken.of(text);
    if (token.isEmpty()) {
      return new Result.Refused(Reason.EMPTY);
    }
    if (!CurrencySign.mayMean(token.mark(), currency)) {
      return new Result.Refused(
          CurrencySign.isKnown(token.mark()) ? Reason.OTHER_CURRENCY : Reason.NOT_AN_AMOUNT);
    }
    return Digits.read(token.number(), locale)
        .map(major -> exact(token.negative() ? major.negate() : major, currency))
        .orElseGet(() -> new Result.Refused(Reason.NOT_AN_AMOUNT));
  }

  private static Result exact(BigDecimal major, Currency currency) {
    if (major.abs().compareTo(ABSURD) >= 0) {
      return new Result.Refused(Reason.ABSURD);
    }
    if (isTooFine(major, currency.getDefaultFractionDigits())) {
      return new Result.Refused(Reason.TOO_FINE);
    }
    return new Result.Amount(Money.ofMajor(major, currency));
  }

  /// Needless zeros are fine (`1250.0000`), but three decimals where the currency has none or two
  /// are more likely thousands from another country (`1.250`).
  private static boolean isTooFine(BigDecimal major, int decimals) {
    return major.stripTrailingZeros().scale() > decimals || (major.scale() == 3 && decimals != 3);
  }
}
