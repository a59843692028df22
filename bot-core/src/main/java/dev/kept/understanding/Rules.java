package dev.kept.understanding;

import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import dev.kept.words.PhraseBook;
import dev.kept.words.Phrases;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules of `prompts/understanding/rules/`, one file per intent, and the phrases that trigger
/// them.
record Rules(List<Rule> rules, Phrases phrases) {
  private static final String FOLDER = "understanding";

  static Rules load(PromptFolder folder) {
    PhraseBook book = new PhraseBook();
    book.read(TomlFile.read(folder.file(FOLDER + "/words.toml")));
    List<Rule> rules = new ArrayList<>();
    folder.files(FOLDER + "/rules", ".toml").parallelStream()
        .map(TomlFile::read)
        .toList()
        .forEach(file -> read(file, rules, book));
    if (rules.isEmpty()) {
      throw new PromptException(FOLDER + "/rules", 0, "holds no rules");
    }
    return new Rules(List.copyOf(rules), book.close());
  }

  private static void read(TomlSection file, List<Rule> rules, PhraseBook book) {
    Optional<Intent> intent =
        file.optionalText("intent").isPresent()
            ? Optional.of(file.oneOf("intent", Intent.class))
            : Optional.empty();
    int tier = file.number("tier", 1, 9);
    Set<Right> rights = rights(file);
    for (TomlSection section : file.sections("rule")) {
      Rule rule =
          new Rule(
              file.path(),
              intent,
              section.keys().contains("rights") ? rights(section) : rights,
              section.optionalNumber("weight", 1, 100).orElse(90),
              section.optionalNumber("tier", 1, 9).orElse(tier),
              heeds(section),
              Rule.Harm.MEANT);
      add(rule, section, rules, book);
    }
    for (TomlSection section : file.sections("harmless")) {
      Rule.Harm harm =
          section.keys().contains("anywhere") && section.flag("anywhere")
              ? Rule.Harm.HARMLESS_ALL_OVER
              : Rule.Harm.HARMLESS_HERE;
      add(new Rule(file.path(), intent, rights, 1, tier, Set.of(), harm), section, rules, book);
    }
    file.end();
  }

  private static void add(Rule rule, TomlSection section, List<Rule> rules, PhraseBook book) {
    int id = rules.size();
    rules.add(rule);
    String text = section.text("phrases");
    text.lines()
        .map(String::strip)
        .filter(Rules::isPhrase)
        .forEach(phrase -> {
          try {
            book.add(id, phrase.replaceAll("\\s+", " "));
          } catch (IllegalArgumentException wrong) {
            throw section.wrong("phrases", "\"%s\" %s".formatted(phrase, wrong.getMessage()));
          }
        });
    section.end();
  }

  private static boolean isPhrase(String line) {
    return !line.isEmpty() && !line.startsWith("#");
  }

  private static Set<Right> rights(TomlSection section) {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    section
        .texts("rights")
        .forEach(name -> rights.add(named(section, "rights", name, Right.class)));
    return rights;
  }

  private static Set<Rule.Heed> heeds(TomlSection section) {
    if (!section.keys().contains("heeds")) {
      return EnumSet.of(Rule.Heed.NEGATION);
    }
    Set<Rule.Heed> heeds = EnumSet.noneOf(Rule.Heed.class);
    section
        .texts("heeds")
        .forEach(name -> heeds.add(named(section, "heeds", name, Rule.Heed.class)));
    return heeds;
  }

  private static <E extends Enum<E>> E named(
      TomlSection section, String key, String name, Class<E> type) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    throw section.wrong(key, "holds the unknown name \"%s\"".formatted(name));
  }
}
