package dev.kept.desk;

import dev.kept.plan.Fact;
import dev.kept.script.Scripts;
import java.util.Locale;
import java.util.Map;

/// The words of pages in one language.
public final class Words {
  private final Scripts scripts;
  private final Locale locale;

  Words(Scripts scripts, Locale locale) {
    this.scripts = scripts;
    this.locale = locale;
  }

  /// The language.
  public Locale locale() {
    return locale;
  }

  /// The words of that id, which needs no facts.
  public String say(String id) {
    return scripts.text(id, locale);
  }

  /// The words of that id, with its facts.
  public String say(String id, Map<String, Fact> facts) {
    return scripts.line(id, locale, facts).text();
  }
}
