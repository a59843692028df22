package dev.kept.conversation;

import dev.kept.plan.OfferKind;
import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/// What the talk listens for beside the reading of a message: what happened to the customer, which
/// of the shown choices is meant, which channel or language is named. Loaded from
/// `prompts/talk/hearing.toml`.
public final class Hearing {
  private static final String FILE = "talk/hearing.toml";
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
  private static final List<String> LANGUAGES = List.of("en", "es");

  private final Map<Circumstance, Phrases> circumstances = new EnumMap<>(Circumstance.class);
  private final Set<Circumstance> needs = EnumSet.noneOf(Circumstance.class);
  private final List<Phrases> ordinals = new ArrayList<>();
  private final Phrases last;
  private final Map<OfferKind, Phrases> offers = new EnumMap<>(OfferKind.class);
  private final Map<String, Phrases> channels = new LinkedHashMap<>();
  private final Map<String, Phrases> languages = new LinkedHashMap<>();
  private final Phrases budgetWords;
  private final Phrases atOnce;
  private final Phrases consent;
  private final Phrases notAName;
  private final Phrases somethingElse;
  private final Phrases notBefore;

  private Hearing(TomlSection root) {
    readCircumstances(root.section("circumstances"));
    TomlSection byNumber = root.section("ordinals");
    ORDINALS.forEach(key -> ordinals.add(phrases(byNumber, key)));
    last = phrases(byNumber, "last");
    byNumber.end();
    TomlSection byKind = root.section("offers");
    for (OfferKind kind : OfferKind.values()) {
      offers.put(kind, phrases(byKind, kind.name().toLowerCase(Locale.ROOT)));
    }
    byKind.end();
    readNamed(root.section("channels"), channels);
    readNamed(root.section("languages"), languages);
    budgetWords = bothLanguages(root.section("budget_words"));
    atOnce = bothLanguages(root.section("at_once"));
    consent = bothLanguages(root.section("consent"));
    notAName = bothLanguages(root.section("not_a_name"));
    somethingElse = bothLanguages(root.section("something_else"));
    notBefore = bothLanguages(root.section("not_before"));
    root.end();
  }

  /// Throws [PromptException] with file, line and key for anything that cannot be read.
  public static Hearing load(PromptFolder prompts) {
    return new Hearing(TomlFile.read(prompts.file(FILE)));
  }

  private void readCircumstances(TomlSection section) {
    for (Circumstance each : Circumstance.values()) {
      TomlSection one = section.section(each.wire());
      if (one.keys().contains("need") && one.flag("need")) {
        needs.add(each);
      }
      circumstances.put(each, bothLanguages(one));
    }
    section.end();
  }

  private static void readNamed(TomlSection section, Map<String, Phrases> named) {
    for (String name : section.keys()) {
      named.put(name, phrases(section, name));
    }
    section.end();
  }

  private static Phrases bothLanguages(TomlSection section) {
    List<String> all = new ArrayList<>();
    LANGUAGES.forEach(language -> all.addAll(section.texts(language)));
    section.end();
    return compiled(section, LANGUAGES.getFirst(), all);
  }

  private static Phrases phrases(TomlSection section, String key) {
    return compiled(section, key, section.texts(key));
  }

  private static Phrases compiled(TomlSection section, String key, List<String> phrases) {
    if (phrases.isEmpty()) {
      throw section.wrong(key, "holds no phrases");
    }
    try {
      return Phrases.of(phrases);
    } catch (PatternSyntaxException problem) {
      throw section.wrong(key, "holds a phrase that cannot be read: " + problem.getDescription());
    }
  }

  /// What the text says has been going on.
  Set<Circumstance> circumstances(String plain) {
    Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
    circumstances.forEach((each, phrases) -> {
      if (phrases.in(plain)) {
        found.add(each);
      }
    });
    return found;
  }

  /// Whether this opens the hardship lane.
  boolean isNeed(Circumstance circumstance) {
    return needs.contains(circumstance);
  }

  /// Which one of `shown` choices is meant by its number, counted from zero.
  OptionalInt ordinal(String plain, int shown) {
    for (int i = 0; i < Math.min(shown, ordinals.size()); i++) {
      if (ordinals.get(i).in(plain)) {
        return OptionalInt.of(i);
      }
    }
    return shown > 0 && last.in(plain) ? OptionalInt.of(shown - 1) : OptionalInt.empty();
  }

  /// Whether the text speaks of an offer of that kind.
  boolean names(OfferKind kind, String plain) {
    Phrases phrases = offers.get(kind);
    return phrases != null && phrases.in(plain);
  }

  /// The channels that are named, in the order of the file.
  List<String> channels(String plain) {
    return channels.entrySet().stream()
        .filter(entry -> entry.getValue().in(plain))
        .map(Map.Entry::getKey)
        .toList();
  }

  /// The language that is asked for.
  Optional<String> language(String plain) {
    return languages.entrySet().stream()
        .filter(entry -> entry.getValue().in(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Whether a figure right after `before` belongs to a budget and is no offer to pay.
  boolean isBudget(String before) {
    return budgetWords.atTheEndOf(before, 2);
  }

  /// Whether something is to happen at once.
  boolean isAtOnce(String plain) {
    return atOnce.in(plain);
  }

  /// The text without words of consent in front of it.
  String afterConsent(String plain) {
    return consent.strippedFromTheFrontOf(plain);
  }

  /// Whether what is shown does not suit.
  boolean wantsSomethingElse(String plain) {
    return somethingElse.in(plain);
  }

  /// Whether nothing can be paid before the day that is named.
  boolean isNotBefore(String plain) {
    return notBefore.in(plain);
  }

  /// Whether a word cannot be part of a name.
  boolean isNoName(String plainWord) {
    return notAName.is(plainWord);
  }
}
