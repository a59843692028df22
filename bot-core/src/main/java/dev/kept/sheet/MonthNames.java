package dev.kept.sheet;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// The months as people write them in English, Spanish, French, German, Italian, Portuguese and
/// Dutch: in full, or the first three letters and more. Case and accents do not matter; a beginning
/// that two months share ("jui") names neither.
final class MonthNames {
  private static final int SHORTEST = 3;
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "it", "pt", "nl");
  private static final Map<String, Set<Month>> BY_BEGINNING = beginnings();

  private MonthNames() {}

  static OptionalInt month(String name) {
    Set<Month> months = BY_BEGINNING.getOrDefault(plain(name), Set.of());
    return months.size() == 1
        ? OptionalInt.of(months.iterator().next().getValue())
        : OptionalInt.empty();
  }

  private static Map<String, Set<Month>> beginnings() {
    Map<String, Set<Month>> found = new HashMap<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        String name = plain(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
        for (int length = SHORTEST; length <= name.length(); length++) {
          found
              .computeIfAbsent(name.substring(0, length), _ -> EnumSet.noneOf(Month.class))
              .add(month);
        }
      }
    }
    return found;
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
