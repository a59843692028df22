package dev.kept.policy;

import dev.kept.account.Relationship;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.prompts.TomlSection;
import dev.kept.risk.Band;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/// How values of a policy file are written: percent, amounts by currency, tables by relationship
/// and band.
final class PolicyValues {
  private static final String OTHER = "other_major";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PolicyValues() {}

  /// Percent from 0 to 100, with two decimals at most.
  static Share percent(TomlSection section, String key) {
    BigDecimal percent = section.decimal(key);
    if (percent.signum() < 0
        || percent.compareTo(HUNDRED) > 0
        || percent.stripTrailingZeros().scale() > 2) {
      throw section.wrong(key, "is %s; write a percentage from 0 to 100".formatted(percent));
    }
    return Share.ofPercent(percent);
  }

  /// As [#percent], nothing when the key is missing.
  static Share percentOrNone(TomlSection section, String key) {
    return section.keys().contains(key) ? percent(section, key) : new Share(0);
  }

  /// `{EUR = 2000, JPY = 3000, other_major = 20}`: smallest units by currency, and major units for
  /// every currency the table does not name.
  static Amounts amounts(TomlSection section, String key) {
    TomlSection table = section.section(key);
    BigDecimal other = table.decimal(OTHER);
    if (other.signum() < 0) {
      throw table.wrong(OTHER, "is negative; write zero or more");
    }
    Map<Currency, Money> exact = new HashMap<>();
    for (String code : table.keys()) {
      if (!code.equals(OTHER)) {
        exact.put(currency(table, code), new Money(table.amount(code), currency(table, code)));
      }
    }
    table.end();
    return new Amounts(exact, other);
  }

  private static Currency currency(TomlSection table, String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .findFirst()
        .orElseThrow(() -> table.wrong(code, "is not a currency; write a code like EUR"));
  }

  /// One value for each relationship: `{standard = …, key = …}`.
  static <T> Map<Relationship, T> byRelationship(
      TomlSection section, String key, BiFunction<TomlSection, String, T> read) {
    TomlSection table = section.section(key);
    Map<Relationship, T> values = new EnumMap<>(Relationship.class);
    for (Relationship relationship : Relationship.values()) {
      values.put(relationship, read.apply(table, wire(relationship)));
    }
    table.end();
    return values;
  }

  /// One share for each band: `{low = 0, medium = 10, high = 25}`.
  static Map<Band, Share> byBand(TomlSection section, String key) {
    TomlSection table = section.section(key);
    Map<Band, Share> shares = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      shares.put(band, percent(table, wire(band)));
    }
    table.end();
    return shares;
  }

  /// An enum's name as files write it.
  static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
