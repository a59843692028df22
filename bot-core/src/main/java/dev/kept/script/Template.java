package dev.kept.script;

import com.ibm.icu.text.PluralRules;
import dev.kept.plan.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The text of a script, taken apart once so that saying it only joins strings.
record Template(List<Piece> pieces) {

  /// A piece of text.
  sealed interface Piece {}

  /// Words as they stand.
  record Words(String text) implements Piece {}

  /// `{{amount}}`.
  record Placeholder(String name) implements Piece {}

  /// The `#` inside a plural: the number itself.
  record Figure(String name) implements Piece {}

  /// `{count, plural, one {# payment} other {# payments}}`, in the syntax of ICU message formats.
  record Plural(String name, PluralRules rules, Map<String, Template> forms, Template other)
      implements Piece {
    Plural {
      forms = Map.copyOf(forms);
    }

    Template formFor(long number) {
      Template exact = forms.get("=" + number);
      return exact == null ? forms.getOrDefault(rules.select((double) number), other) : exact;
    }
  }

  Template {
    pieces = List.copyOf(pieces);
  }

  /// Every name that must be given.
  Set<String> placeholders() {
    Set<String> names = new TreeSet<>(plurals());
    for (Piece piece : pieces) {
      switch (piece) {
        case Words words -> {}
        case Placeholder(String name) -> names.add(name);
        case Figure(String name) -> names.add(name);
        case Plural plural ->
            plural.forms.values().forEach(form -> names.addAll(form.placeholders()));
      }
    }
    return names;
  }

  /// The names a plural is chosen by.
  Set<String> plurals() {
    return pieces.stream()
        .filter(Plural.class::isInstance)
        .map(piece -> ((Plural) piece).name)
        .collect(Collectors.toSet());
  }

  /// The words alone, without what is filled in: what a lint reads.
  String literal() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Words(String words) -> text.append(words);
        case Placeholder p -> text.append('…');
        case Figure f -> text.append('…');
        case Plural p -> p.forms.values().forEach(form -> text.append(form.literal()).append(' '));
      }
    }
    return text.toString();
  }

  void append(StringBuilder text, Map<String, Fact> facts, FactWords words) {
    for (Piece piece : pieces) {
      switch (piece) {
        case Words(String plain) -> text.append(plain);
        case Placeholder(String name) -> text.append(words.of(fact(name, facts)));
        case Figure(String name) -> text.append(words.of(fact(name, facts)));
        case Plural plural -> plural.formFor(count(plural.name, facts)).append(text, facts, words);
      }
    }
  }

  private static Fact fact(String name, Map<String, Fact> facts) {
    Fact fact = facts.get(name);
    if (fact == null) {
      throw new IllegalArgumentException(
          "nothing was given for {{%s}}; given: %s".formatted(name, new TreeSet<>(facts.keySet())));
    }
    return fact;
  }

  private static long count(String name, Map<String, Fact> facts) {
    if (fact(name, facts) instanceof Fact.Count(long number)) {
      return number;
    }
    throw new IllegalArgumentException("{%s, plural} needs a count".formatted(name));
  }
}
