package dev.kept.words;

import dev.kept.prompts.TomlSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Collects classes of words and phrases made of them, and closes into [Phrases].
public final class PhraseBook {
  private static final BitSet NO_BITS = new BitSet();

  private final Map<String, SortedSet<String>> classes = new TreeMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<SortedSet<String>, Integer> sets = new HashMap<>();
  private final List<SortedSet<String>> setsInOrder = new ArrayList<>();
  private final Node root = new Node();

  /// Where each set stands among the first steps of all phrases; -1 for nowhere.
  private int[] firstAt = {};

  /// An empty book.
  public PhraseBook() {
    setOf(new TreeSet<>(List.of("*")));
  }

  /// Reads the tables `words` (a name for a list of words; `{name}` takes in another list) and
  /// `groups` (a name for a piece of phrase). Refuses a list that names one not read before.
  public void read(TomlSection file) {
    file.optionalSection("words").ifPresent(this::readClasses);
    file.optionalSection("groups")
        .ifPresent(section -> {
          for (String name : section.keys()) {
            groups.put(name, section.text(name).strip().replaceAll("\\s+", " "));
          }
          section.end();
        });
    file.end();
  }

  private void readClasses(TomlSection section) {
    Map<String, String> unread = new TreeMap<>();
    section.keys().forEach(name -> unread.put(name, section.text(name)));
    section.end();
    while (!unread.isEmpty()) {
      List<String> ready = unread.keySet().stream().filter(name -> isReady(unread, name)).toList();
      if (ready.isEmpty()) {
        String name = unread.keySet().iterator().next();
        throw section.wrong(name, "names a list that is not there, or itself");
      }
      ready.forEach(name -> classes.put(name, members(unread.remove(name))));
    }
  }

  private boolean isReady(Map<String, String> unread, String name) {
    for (String word : Letters.list(unread.getOrDefault(name, ""))) {
      if (word.startsWith("{") && !classes.containsKey(inner(word))) {
        return false;
      }
    }
    return true;
  }

  private SortedSet<String> members(@Nullable String text) {
    SortedSet<String> members = new TreeSet<>();
    for (String word : Letters.list(text == null ? "" : text)) {
      if (word.startsWith("{")) {
        members.addAll(classes.getOrDefault(inner(word), new TreeSet<>()));
      } else {
        members.add(word);
      }
    }
    return members;
  }

  private static String inner(String braced) {
    return braced.substring(1, braced.length() - 1);
  }

  /// Adds the phrase under the number `id`. Throws [IllegalArgumentException] that says what is
  /// wrong with its notation.
  public void add(int id, String phrase) {
    for (List<Element> sequence : new PhraseParser(classes, groups, phrase).parse()) {
      Node node = root;
      for (Element element : sequence) {
        node = next(node, element);
      }
      node.end(id);
      if (!(sequence.getFirst() instanceof Element.One
          || sequence.getFirst() instanceof Element.Edge)) {
        throw new IllegalArgumentException("must begin with a word, ^ or ^^");
      }
    }
  }

  private Node next(Node node, Element element) {
    return switch (element) {
      case Element.One one -> node.bySet(setOf(one.words()));
      case Element.Any _ -> node.bySet(WordSets.ANY);
      case Element.Not not -> node.byBan(setOf(not.words()));
      case Element.Skip skip -> node.bySkip(skip);
      case Element.Edge edge -> node.byEdge(edge);
    };
  }

  private int setOf(SortedSet<String> words) {
    return sets.computeIfAbsent(
        words,
        fresh -> {
          setsInOrder.add(fresh);
          return setsInOrder.size() - 1;
        });
  }

  /// The phrases, ready to be looked for. Every class read can be asked for by name.
  public Phrases close() {
    Map<String, WordClass> named = new HashMap<>();
    classes.forEach((name, words) -> named.put(name, new WordClass(setOf(words))));
    firstAt = new int[setsInOrder.size()];
    Arrays.fill(firstAt, -1);
    for (int i = 0; i < root.sets.length; i++) {
      firstAt[root.sets[i]] = i;
    }
    Map<String, BitSet> bits = new HashMap<>();
    for (int set = 1; set < setsInOrder.size(); set++) {
      for (String word : setsInOrder.get(set)) {
        bits.computeIfAbsent(word, _ -> new BitSet()).set(set);
      }
    }
    return new Phrases(root, sets(bits, false), sets(bits, true), named);
  }

  /// The sets of each word, or of each beginning `llam*`, with those of every beginning it has.
  private Map<String, WordSets> sets(Map<String, BitSet> bits, boolean beginnings) {
    Map<String, WordSets> sets = new HashMap<>();
    for (Map.Entry<String, BitSet> entry : bits.entrySet()) {
      if (entry.getKey().endsWith("*") == beginnings) {
        String word = entry.getKey().replace("*", "");
        BitSet all = (BitSet) entry.getValue().clone();
        for (int end = 1; end <= word.length(); end++) {
          all.or(bits.getOrDefault(word.substring(0, end) + "*", NO_BITS));
        }
        sets.put(word, wordSets(all));
      }
    }
    BitSet unknown = bits.getOrDefault("<unknown>", NO_BITS);
    sets.computeIfPresent("<name>", (_, _) -> wordSets(or(bits.get("<name>"), unknown)));
    return sets;
  }

  private static BitSet or(@Nullable BitSet one, BitSet other) {
    BitSet both = (BitSet) other.clone();
    if (one != null) {
      both.or(one);
    }
    return both;
  }

  private WordSets wordSets(BitSet bits) {
    int[] beginnings =
        bits.stream().filter(set -> firstAt[set] >= 0).map(set -> firstAt[set]).toArray();
    return new WordSets(bits.toLongArray(), beginnings);
  }
}
