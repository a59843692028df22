package dev.kept.words;

import dev.kept.words.Element.Any;
import dev.kept.words.Element.Edge;
import dev.kept.words.Element.Not;
import dev.kept.words.Element.One;
import dev.kept.words.Element.Skip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Reads the notation of phrases into the sequences of elements they stand for. The notation is
/// described in `prompts/understanding/README.md`.
final class PhraseParser {
  private static final int MOST_PHRASES = 20_000;
  private static final String QUESTION = "<?>";

  private final Map<String, SortedSet<String>> classes;
  private final Map<String, String> groups;
  private final String phrase;
  private int at;

  PhraseParser(Map<String, SortedSet<String>> classes, Map<String, String> groups, String phrase) {
    this.classes = classes;
    this.groups = groups;
    this.phrase = phrase;
  }

  /// All sequences the phrase stands for. Throws [IllegalArgumentException] that says what is
  /// wrong.
  List<List<Element>> parse() {
    List<List<Element>> all = alternatives();
    if (at < phrase.length()) {
      throw new IllegalArgumentException("has a bracket that nothing opened");
    }
    if (all.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("can be empty");
    }
    return all;
  }

  private List<List<Element>> alternatives() {
    List<List<Element>> all = new ArrayList<>(sequence());
    while (peek() == '|') {
      at++;
      all.addAll(sequence());
    }
    return merged(all);
  }

  /// Alternatives of one word each become one set: "(pay|send)" is as cheap as "pay/send".
  private static List<List<Element>> merged(List<List<Element>> all) {
    List<List<Element>> merged = new ArrayList<>();
    SortedSet<String> words = new TreeSet<>();
    for (List<Element> sequence : all) {
      if (sequence.size() == 1 && sequence.getFirst() instanceof One one) {
        words.addAll(one.words());
      } else {
        merged.add(sequence);
      }
    }
    if (!words.isEmpty()) {
      merged.add(List.of(new One(words)));
    }
    return merged;
  }

  private List<List<Element>> sequence() {
    List<List<Element>> sequences = List.of(List.of());
    while (at < phrase.length() && peek() != '|' && peek() != ')') {
      if (peek() == ' ') {
        at++;
      } else {
        sequences = joined(sequences, step());
      }
    }
    return sequences;
  }

  private List<List<Element>> step() {
    List<List<Element>> step;
    int end = peek() == '(' ? plainGroupEnd() : 0;
    if (end > 0) {
      step = new ArrayList<>();
      step.add(List.of(new One(words(phrase.substring(at + 1, end).replace('|', '/')))));
      at = end + 1;
    } else if (peek() == '(') {
      at++;
      step = new ArrayList<>(alternatives());
      if (peek() != ')') {
        throw new IllegalArgumentException("has a bracket that nothing closes");
      }
      at++;
    } else {
      step = new ArrayList<>(word());
    }
    if (peek() == '?') {
      at++;
      step.add(List.of());
    }
    return step;
  }

  /// Where a group of single words ends, "(pay|send)"; 0 when it is more than that.
  private int plainGroupEnd() {
    for (int i = at + 1; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      if (c == ')') {
        return i;
      }
      if (!Character.isLetterOrDigit(c) && "|'*#-&<>".indexOf(c) < 0) {
        return 0;
      }
    }
    return 0;
  }

  private List<List<Element>> word() {
    int start = at;
    if (peek() == '?') {
      at++;
    }
    while (at < phrase.length() && " |()".indexOf(peek()) < 0 && !isOptional()) {
      at++;
    }
    String word = phrase.substring(start, at);
    if (word.startsWith("{") && groups.containsKey(word.substring(1, word.length() - 1))) {
      String group = groups.getOrDefault(word.substring(1, word.length() - 1), "");
      return new PhraseParser(classes, groups, group).parse();
    }
    return List.of(List.of(element(word)));
  }

  /// A question mark ends a word, except in `<?>` and `!?`.
  private boolean isOptional() {
    return peek() == '?' && "<!/".indexOf(phrase.charAt(at - 1)) < 0;
  }

  private Element element(String word) {
    return switch (word) {
      case "*" -> new Any();
      case "^" -> new Edge(true, false);
      case "^^" -> new Edge(true, true);
      case "$" -> new Edge(false, false);
      case "$$" -> new Edge(false, true);
      default -> {
        if (word.startsWith("..")) {
          yield skip(word);
        }
        yield word.startsWith("!") ? new Not(words(word.substring(1))) : new One(words(word));
      }
    };
  }

  private static Skip skip(String word) {
    boolean wide = word.startsWith("...");
    String most = word.substring(wide ? 3 : 2);
    return new Skip(most.isEmpty() ? wide ? 6 : 3 : Integer.parseInt(most), wide);
  }

  private SortedSet<String> words(String alternatives) {
    SortedSet<String> words = new TreeSet<>();
    for (String word : Letters.list(alternatives.replace('/', ' '))) {
      if (word.startsWith("{")) {
        words.addAll(members(word.substring(1, word.length() - 1)));
      } else {
        words.add(word.equals("?") ? QUESTION : checked(word));
      }
    }
    return words;
  }

  private static String checked(String word) {
    int length = word.length() - 1;
    if (word.endsWith("*")
        && (length < Vocabulary.SHORTEST_PREFIX || length > Vocabulary.LONGEST_PREFIX)) {
      throw new IllegalArgumentException(
          "has %s; a beginning has %d to %d letters"
              .formatted(word, Vocabulary.SHORTEST_PREFIX, Vocabulary.LONGEST_PREFIX));
    }
    return word;
  }

  private SortedSet<String> members(String name) {
    SortedSet<String> members = classes.get(name);
    if (members == null) {
      throw new IllegalArgumentException("names the unknown class {" + name + "}");
    }
    return members;
  }

  private static List<List<Element>> joined(List<List<Element>> heads, List<List<Element>> tails) {
    List<List<Element>> joined = new ArrayList<>(heads.size() * tails.size());
    for (List<Element> head : heads) {
      for (List<Element> tail : tails) {
        List<Element> whole = new ArrayList<>(head);
        whole.addAll(tail);
        joined.add(whole);
      }
    }
    if (joined.size() > MOST_PHRASES) {
      throw new IllegalArgumentException("stands for too many phrases; split it");
    }
    return joined;
  }

  private char peek() {
    return at < phrase.length() ? phrase.charAt(at) : '\0';
  }
}
