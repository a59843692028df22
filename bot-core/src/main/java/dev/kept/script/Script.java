package dev.kept.script;

import dev.kept.plan.Fact;
import java.util.Map;
import java.util.Set;

/// One script in one language, compiled once: where it stands, its version, and how it addresses
/// people. `placeholders` are the names it uses.
record Script(
    String id,
    int version,
    Formality formality,
    String path,
    int line,
    Template template,
    Set<String> placeholders) {

  Script(String id, int version, Formality formality, String path, int line, Template template) {
    this(id, version, formality, path, line, template, template.placeholders());
  }

  /// How people are addressed.
  enum Formality {
    FORMAL,
    NEUTRAL,
    INFORMAL
  }

  Line say(Map<String, Fact> facts, FactWords words) {
    StringBuilder text = new StringBuilder();
    template.append(text, facts, words);
    return new Line(text.toString(), id + "@" + version);
  }
}
