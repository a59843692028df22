package dev.kept.books;

import com.ibm.icu.util.ULocale;
import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import java.util.Currency;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words programs write into cells that can hold only a few: yes and no, kinds of customers,
/// countries, currencies, languages.
final class Vocabulary {
  private static final Set<String> YES =
      Set.of("yes", "y", "true", "t", "1", "x", "oui", "si", "sí", "ja", "sim");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "f", "0", "non", "nein", "nao", "não", "nee");
  private static final Set<String> CONSUMER =
      Set.of(
          "consumer",
          "b2c",
          "private",
          "individual",
          "person",
          "particulier",
          "particular",
          "privat",
          "privato");
  private static final Set<String> BUSINESS =
      Set.of(
          "business",
          "b2b",
          "company",
          "commercial",
          "corporate",
          "entreprise",
          "empresa",
          "firma",
          "impresa",
          "organisation",
          "organization");
  private static final Set<String> KEY = Set.of("key", "strategic", "vip");
  private static final Set<String> STANDARD = Set.of("standard", "normal", "regular");
  private static final Map<String, String> COUNTRIES = countries();

  private Vocabulary() {}

  static Optional<Boolean> flag(String word) {
    return choice(word, YES, true, NO, false);
  }

  static Optional<CustomerKind> kind(String word) {
    return choice(word, CONSUMER, CustomerKind.CONSUMER, BUSINESS, CustomerKind.BUSINESS);
  }

  static Optional<Relationship> relationship(String word) {
    return choice(word, KEY, Relationship.KEY, STANDARD, Relationship.STANDARD)
        .or(() -> flag(word).map(key -> key ? Relationship.KEY : Relationship.STANDARD));
  }

  private static <T> Optional<T> choice(String word, Set<String> one, T a, Set<String> two, T b) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (one.contains(plain)) {
      return Optional.of(a);
    }
    return two.contains(plain) ? Optional.of(b) : Optional.empty();
  }

  /// The two capital letters of a country given as two or three letters or by its English name.
  static Optional<String> country(String word) {
    return Optional.ofNullable(COUNTRIES.get(word.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, String> countries() {
    Map<String, String> known = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      known.put(code.toLowerCase(Locale.ROOT), code);
      known.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      known.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    known.put("uk", "GB");
    return Map.copyOf(known);
  }

  /// A currency people pay in, by its three letters.
  static Optional<Currency> currency(String code) {
    try {
      return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)))
          .filter(currency -> currency.getDefaultFractionDigits() >= 0);
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  static Optional<Locale> locale(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      return Optional.of(locale).filter(known -> known.getLanguage().length() == 2);
    } catch (IllformedLocaleException malformed) {
      return Optional.empty();
    }
  }

  /// The language most people of a country read.
  static Locale usualLocale(String country) {
    ULocale likely = ULocale.addLikelySubtags(new ULocale("und_" + country));
    return Locale.of(likely.getLanguage(), country);
  }
}
