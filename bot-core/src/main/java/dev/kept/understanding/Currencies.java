package dev.kept.understanding;

import dev.kept.money.Money;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which currency a word or sign means. Names that several countries use ("$", "pesos", "pounds")
/// mean the account's currency when it goes by that name, then the one of the region.
record Currencies(Currency account, Locale locale) {
  private static final String DOLLARS =
      "USD CAD AUD NZD SGD HKD TWD JMD TTD BBD BSD BZD BMD FJD GYD KYD LRD NAD SRD XCD";
  private static final String PESOS = "MXN COP CLP ARS UYU DOP PHP CUP";
  private static final String CROWNS = "SEK NOK DKK ISK CZK";
  private static final String POUNDS = "GBP EGP FKP GIP SHP";
  private static final String FRANCS = "CHF XOF XAF";
  private static final String RUPEES = "INR PKR LKR NPR MUR";
  private static final String YENS = "JPY CNY";

  /// The currency behind a name of `slots.toml`: a code, or a family such as `dollar`. Null for a
  /// name that says nothing.
  @Nullable Currency named(String name) {
    return switch (name) {
      case "any", "" -> null;
      case "sign" -> oneOf(DOLLARS + " " + PESOS, "USD");
      case "dollar" -> oneOf(DOLLARS, "USD");
      case "peso" -> oneOf(PESOS, "MXN");
      case "crown" -> oneOf(CROWNS, "SEK");
      case "pound" -> oneOf(POUNDS, "GBP");
      case "franc" -> oneOf(FRANCS, "CHF");
      case "rupee" -> oneOf(RUPEES, "INR");
      case "yen" -> oneOf(YENS, "JPY");
      default -> Currency.getInstance(name);
    };
  }

  private Currency oneOf(String family, String likely) {
    if (family.contains(account.getCurrencyCode())) {
      return account;
    }
    Currency regional = ofRegion(locale);
    return regional != null && family.contains(regional.getCurrencyCode())
        ? regional
        : Currency.getInstance(likely);
  }

  /// The currency of the locale's region; null when it names none.
  static @Nullable Currency ofRegion(Locale locale) {
    if (locale.getCountry().length() != 2) {
      return null;
    }
    try {
      return Currency.getInstance(locale);
    } catch (IllegalArgumentException _) {
      return null;
    }
  }

  /// The number as money; null when the currency has no such amount.
  static @Nullable Money money(Figure figure, Currency currency) {
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    long unscaled = figure.unscaled();
    int scale = figure.scale();
    for (; scale > digits && unscaled % 10 == 0; scale--) {
      unscaled /= 10;
    }
    if (scale > digits) {
      return null;
    }
    for (; scale < digits; scale++) {
      unscaled *= 10;
    }
    return currency.getDefaultFractionDigits() < 0 ? null : new Money(unscaled, currency);
  }
}
