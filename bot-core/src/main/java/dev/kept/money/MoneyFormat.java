package dev.kept.money;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Amounts and shares as people read them in their language. Formatters are made once per locale
/// and currency; every method may be called from any thread.
public final class MoneyFormat {
  private static final ConcurrentMap<Key, LocalizedNumberFormatter> AMOUNTS =
      new ConcurrentHashMap<>();
  private static final ConcurrentMap<Locale, LocalizedNumberFormatter> SHARES =
      new ConcurrentHashMap<>();

  private record Key(Locale locale, Currency currency) {}

  private MoneyFormat() {}

  /// The amount with all decimals of its currency: `£1,240.00`, `1.240,00 €`, `¥3,000`.
  public static String format(Money money, Locale locale) {
    Key key = new Key(locale, money.currency());
    LocalizedNumberFormatter known = AMOUNTS.get(key);
    LocalizedNumberFormatter formatter =
        known == null ? AMOUNTS.computeIfAbsent(key, MoneyFormat::amounts) : known;
    return formatter.format(money.major()).toString();
  }

  /// The share in percent, without needless decimals: `30%`, `2,5 %`.
  public static String format(Share share, Locale locale) {
    LocalizedNumberFormatter formatter = SHARES.computeIfAbsent(locale, MoneyFormat::shares);
    return formatter.format(BigDecimal.valueOf(share.basisPoints(), 2)).toString();
  }

  private static LocalizedNumberFormatter amounts(Key key) {
    LocalizedNumberFormatter usual = formatter(key, UnitWidth.SHORT);
    boolean showsTheCode =
        usual.format(BigDecimal.ZERO).toString().contains(key.currency.getCurrencyCode());
    return showsTheCode && hasASignOfItsOwn(key) ? formatter(key, UnitWidth.NARROW) : usual;
  }

  private static LocalizedNumberFormatter formatter(Key key, UnitWidth width) {
    return NumberFormatter.withLocale(key.locale)
        .unit(icu(key.currency))
        .unitWidth(width)
        .precision(Precision.fixedFraction(key.currency.getDefaultFractionDigits()));
  }

  /// Spanish, for one, writes pounds as `50,00 GBP`. The narrow sign is better where it can mean
  /// only one currency: `£`, `₹`, but not `$`, `kr` or the yuan's `¥`.
  private static boolean hasASignOfItsOwn(Key key) {
    String sign =
        icu(key.currency)
            .getName(key.locale, com.ibm.icu.util.Currency.NARROW_SYMBOL_NAME, new boolean[1]);
    return switch (sign) {
      case "$" -> false;
      case "£" -> key.currency.getCurrencyCode().equals("GBP");
      case "¥" -> key.currency.getCurrencyCode().equals("JPY");
      default -> sign.codePoints().noneMatch(Character::isLetter);
    };
  }

  private static com.ibm.icu.util.Currency icu(Currency currency) {
    return com.ibm.icu.util.Currency.getInstance(currency.getCurrencyCode());
  }

  private static LocalizedNumberFormatter shares(Locale locale) {
    return NumberFormatter.withLocale(locale)
        .unit(MeasureUnit.PERCENT)
        .precision(Precision.maxFraction(2));
  }
}
