package dev.kept.script;

import dev.kept.prompts.PromptException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Holds the scripts of one language against the cues that ask for them.
final class ScriptProof {
  private static final String MEMBERS = ".*";

  private final String language;
  private final Map<String, Script> scripts;

  ScriptProof(String language, Map<String, Script> scripts) {
    this.language = language;
    this.scripts = scripts;
  }

  /// Refuses an id or a placeholder that one language has and another has not: a fact would be lost
  /// to those who read the other.
  static void sameInEveryLanguage(Map<String, Map<String, Script>> languages) {
    if (languages.isEmpty()) {
      throw new PromptException("scripts", 0, "holds no scripts; expected scripts/en/*.toml");
    }
    languages.forEach((here, ours) ->
        languages.forEach(
            (there, theirs) -> ours.values().forEach(script -> checkTwin(script, there, theirs))));
  }

  private static void checkTwin(Script script, String language, Map<String, Script> theirs) {
    Script twin = theirs.get(script.id());
    if (twin == null) {
      throw wrong(script, "is missing in the language \"%s\"".formatted(language));
    }
    Set<String> missing = new TreeSet<>(script.placeholders());
    missing.removeAll(twin.placeholders());
    if (!missing.isEmpty()) {
      throw wrong(
          twin, "leaves out %s, which %s:%d says".formatted(missing, script.path(), script.line()));
    }
  }

  void prove(Collection<Cue> cues) {
    cues.forEach(this::proveCue);
    refuseUnaskedScripts(cues);
  }

  private void proveCue(Cue cue) {
    if (cue.id().endsWith(MEMBERS)) {
      String prefix = cue.id().substring(0, cue.id().length() - 1);
      scripts.values().stream()
          .filter(script -> script.id().startsWith(prefix))
          .forEach(script -> provePlaceholders(script, cue));
    } else {
      provePlaceholders(required(cue.id()), cue);
    }
  }

  private Script required(String id) {
    return Optional.ofNullable(scripts.get(id))
        .orElseThrow(() ->
            new PromptException(
                "scripts/" + language, 0, "holds no \"%s\", which Kept must say".formatted(id)));
  }

  private static void provePlaceholders(Script script, Cue cue) {
    Set<String> unknown = new TreeSet<>(script.placeholders());
    unknown.removeAll(cue.gives().keySet());
    if (!unknown.isEmpty()) {
      throw wrong(
          script,
          "uses %s, which is never given here; known: %s"
              .formatted(unknown, new TreeSet<>(cue.gives().keySet())));
    }
    for (String name : script.template().plurals()) {
      FactKind chosenBy = cue.gives().get(name);
      if (chosenBy != null && !chosenBy.counts()) {
        throw wrong(script, "chooses a plural by {%s}, which is not a count".formatted(name));
      }
    }
  }

  private void refuseUnaskedScripts(Collection<Cue> cues) {
    Set<String> ids = cues.stream().map(Cue::id).collect(Collectors.toSet());
    Set<String> families = ids.stream().map(ScriptProof::family).collect(Collectors.toSet());
    for (Script script : scripts.values()) {
      if (families.contains(family(script.id())) && !asked(script.id(), ids)) {
        throw wrong(script, "is said by nobody; is the id misspelt?");
      }
    }
  }

  private static boolean asked(String id, Set<String> ids) {
    return ids.contains(id)
        || ids.stream()
            .filter(each -> each.endsWith(MEMBERS))
            .anyMatch(each -> id.startsWith(each.substring(0, each.length() - 1)));
  }

  private static String family(String id) {
    return id.substring(0, id.indexOf('.'));
  }

  private static PromptException wrong(Script script, String problem) {
    return new PromptException(
        script.path(), script.line(), "\"%s\" %s".formatted(script.id(), problem));
  }
}
