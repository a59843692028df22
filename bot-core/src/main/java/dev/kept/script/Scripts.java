package dev.kept.script;

import dev.kept.plan.Fact;
import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Everything Kept can say, in every language it speaks, loaded and proven at start. Saying a line
/// is safe from many threads and takes microseconds.
public final class Scripts {
  private static final String FOLDER = "scripts";
  private static final int FORMATS_KEPT = 500;

  private final Map<String, Map<String, Script>> languages;
  private final Map<Locale, FactWords> words = new ConcurrentHashMap<>();

  private Scripts(Map<String, Map<String, Script>> languages) {
    this.languages = languages;
  }

  /// The scripts of `prompts/scripts/<language>/**.toml`. Throws [PromptException] with file and
  /// line for an unknown key, an id twice, an id or placeholder that one language has and another
  /// has not, a figure among the words, or a placeholder that is not closed.
  public static Scripts load(PromptFolder folder) {
    Map<String, Map<String, Script>> languages = new TreeMap<>();
    for (PromptFile file : folder.files(FOLDER, ".toml")) {
      ScriptFile.Language read = ScriptFile.read(file);
      Map<String, Script> known =
          languages.computeIfAbsent(read.locale().getLanguage(), l -> new TreeMap<>());
      read.scripts().forEach(script -> add(script, known));
    }
    ScriptProof.sameInEveryLanguage(languages);
    Scripts scripts = new Scripts(languages);
    scripts.prove(FactWords.CUES);
    return scripts;
  }

  private static void add(Script script, Map<String, Script> known) {
    Script before = known.put(script.id(), script);
    if (before != null) {
      throw new PromptException(
          script.path(),
          script.line(),
          "\"%s\" already stands in %s:%d".formatted(script.id(), before.path(), before.line()));
    }
  }

  /// Proves that the scripts hold what the callers ask for: each cue has its script in every
  /// language, no script uses a placeholder its caller never gives, and no script of the cues'
  /// families (`listen.…`) waits for a caller that does not exist. Throws [PromptException] with
  /// file and line. Returns itself.
  public Scripts prove(Collection<Cue> cues) {
    languages.forEach((language, scripts) -> new ScriptProof(language, scripts).prove(cues));
    return this;
  }

  /// The words of `id` in the language of `locale`, its placeholders filled with `facts` as people
  /// of that locale read them. Throws [IllegalArgumentException] for an unknown id or a missing
  /// fact: both are defects that [#prove] finds at start.
  public Line line(String id, Locale locale, Map<String, Fact> facts) {
    return script(id, locale).say(facts, words(locale));
  }

  /// The words of a script that needs no facts.
  public String text(String id, Locale locale) {
    return line(id, locale, Map.of()).text();
  }

  /// One fact as people of that locale read it.
  public String fact(Fact fact, Locale locale) {
    return words(locale).of(fact);
  }

  /// Whether there is a script of that id.
  public boolean has(String id) {
    return languages.values().stream().allMatch(scripts -> scripts.containsKey(id));
  }

  /// The ids of all scripts, sorted.
  public List<String> ids() {
    return List.copyOf(languages.values().iterator().next().keySet());
  }

  /// The words of `id` in one language without what is filled in: what a lint reads.
  public String literal(String id, Locale locale) {
    return script(id, locale).template().literal();
  }

  /// The placeholders `id` uses, the same in every language.
  public Set<String> placeholders(String id) {
    return script(id, Locale.of(languages.keySet().iterator().next())).placeholders();
  }

  /// The languages that can be spoken: `en`, `es`.
  public List<String> languages() {
    return List.copyOf(languages.keySet());
  }

  private Script script(String id, Locale locale) {
    Map<String, Script> spoken = languages.get(locale.getLanguage());
    Script script = spoken == null ? null : spoken.get(id);
    if (script == null) {
      throw new IllegalArgumentException("there is no script %s in %s".formatted(id, locale));
    }
    return script;
  }

  private FactWords words(Locale locale) {
    FactWords known = words.get(locale);
    if (known != null) {
      return known;
    }
    FactWords made = new FactWords(this, locale);
    if (words.size() < FORMATS_KEPT) {
      words.put(locale, made);
    }
    return made;
  }
}
