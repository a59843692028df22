package dev.kept.money;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The marks people write beside an amount, and which currencies each can mean.
public final class CurrencySign {
  private static final Set<String> DOLLARS =
      Set.of(
          "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "DOP",
          "BBD", "BSD", "BZD", "FJD", "JMD", "TTD", "XCD", "NAD");
  private static final Map<String, Set<String>> SIGNS =
      Map.ofEntries(
          Map.entry("$", DOLLARS),
          Map.entry("us$", Set.of("USD")),
          Map.entry("a$", Set.of("AUD")),
          Map.entry("au$", Set.of("AUD")),
          Map.entry("c$", Set.of("CAD")),
          Map.entry("ca$", Set.of("CAD")),
          Map.entry("nz$", Set.of("NZD")),
          Map.entry("hk$", Set.of("HKD")),
          Map.entry("s$", Set.of("SGD")),
          Map.entry("mx$", Set.of("MXN")),
          Map.entry("r$", Set.of("BRL")),
          Map.entry("€", Set.of("EUR")),
          Map.entry("£", Set.of("GBP")),
          Map.entry("¥", Set.of("JPY", "CNY")),
          Map.entry("円", Set.of("JPY")),
          Map.entry("₹", Set.of("INR")),
          Map.entry("₩", Set.of("KRW")),
          Map.entry("zł", Set.of("PLN")),
          Map.entry("kč", Set.of("CZK")),
          Map.entry("ft", Set.of("HUF")),
          Map.entry("kr", Set.of("SEK", "NOK", "DKK", "ISK")),
          Map.entry("kr.", Set.of("SEK", "NOK", "DKK", "ISK")),
          Map.entry("fr.", Set.of("CHF")),
          Map.entry("sfr.", Set.of("CHF")),
          Map.entry("r", Set.of("ZAR")),
          Map.entry("kd", Set.of("KWD")),
          Map.entry("د.ك", Set.of("KWD")));

  private CurrencySign() {}

  /// Whether `mark` (empty for none) names `currency` or can mean it.
  public static boolean mayMean(String mark, Currency currency) {
    String code = currency.getCurrencyCode();
    return mark.isEmpty()
        || mark.equalsIgnoreCase(code)
        || SIGNS.getOrDefault(mark.toLowerCase(Locale.ROOT), Set.of()).contains(code);
  }

  /// Whether `mark` names any currency.
  static boolean isKnown(String mark) {
    return SIGNS.containsKey(mark.toLowerCase(Locale.ROOT)) || isCode(mark);
  }

  private static boolean isCode(String mark) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equalsIgnoreCase(mark));
  }
}
