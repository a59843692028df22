package dev.kept.chat.page;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/// The languages Kept speaks, and which of them a browser would like.
final class Languages {
  static final List<Locale> KNOWN = List.of(Locale.ENGLISH, Locale.of("es"));

  private static final int LONGEST = 200;

  private Languages() {}

  /// The known language the header asks for first; the business's own when there is none.
  static Locale asked(@Nullable String header, Locale usual) {
    if (header == null || header.isBlank() || header.length() > LONGEST) {
      return usual;
    }
    try {
      @Nullable Locale found = Locale.lookup(LanguageRange.parse(header), KNOWN);
      return found == null ? usual : found;
    } catch (IllegalArgumentException notALanguage) {
      return usual;
    }
  }
}
