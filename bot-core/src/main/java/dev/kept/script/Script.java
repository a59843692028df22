package dev.kept.script;

import dev.kept.plan.Fact;
import java.util.Map;
import java.util.Set;

/// One script in one language, compiled once: where it stands, its version, and how it addresses
/// people.
record Script(
    String id, int version, Formality formality, String path, int line, Template template) {

  /// How people are addressed.
  enum Formality {
    FORMAL,
    NEUTRAL,
    INFORMAL
  }

  /// The placeholders it uses.
  Set<String> placeholders() {
    return template.placeholders();
  }

  Line say(Map<String, Fact> facts, FactWords words) {
    StringBuilder text = new StringBuilder();
    template.append(text, facts, words);
    return new Line(text.toString(), id + "@" + version);
  }
}
