package dev.kept.understanding;

import dev.kept.prompts.TomlSection;
import dev.kept.words.Line;
import dev.kept.words.Vocabulary;
import java.util.Optional;
import java.util.Set;

/// Tells English from Spanish by the short words that mostly one of them has.
final class Languages {
  /// One short word can be a name, a place or part of a postal code.
  private static final int SURE = 2;

  private final Set<String> english;
  private final Set<String> spanish;

  Languages(TomlSection file) {
    TomlSection words = file.section("words");
    english = words(words.text("en"));
    spanish = words(words.text("es"));
    words.end();
    file.end();
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Vocabulary.list(list));
  }

  /// How many words more of Spanish than of English the line has.
  int lean(Line line) {
    int lean = 0;
    for (int i = 0; i < line.size(); i++) {
      String form = line.form(i);
      lean += (spanish.contains(form) ? 1 : 0) - (english.contains(form) ? 1 : 0);
    }
    return lean;
  }

  /// The language a lean speaks for; empty when it is not sure.
  static Optional<String> of(int lean) {
    return Math.abs(lean) < SURE ? Optional.empty() : Optional.of(lean > 0 ? "es" : "en");
  }
}
