package dev.kept.words;

import dev.kept.words.Line.Gap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Very many phrases, looked for together in one walk over a row. Immutable, for any number of
/// threads; the work per word is bounded by the phrases, not by the text.
public final class Phrases {
  private final Node root;
  private final Map<String, WordSets> known;
  private final Map<String, WordSets> prefixes;
  private final Map<String, WordClass> classes;

  /// Words that are never skipped: they turn what follows around.
  private final int barrier;

  Phrases(
      Node root,
      Map<String, WordSets> known,
      Map<String, WordSets> prefixes,
      Map<String, WordClass> classes) {
    this.root = root;
    this.known = Map.copyOf(known);
    this.prefixes = Map.copyOf(prefixes);
    this.classes = Map.copyOf(classes);
    barrier = wordClass("barrier").set();
  }

  /// The class with that name. Throws [IllegalArgumentException] when the file has none.
  public WordClass wordClass(String name) {
    WordClass found = classes.get(name);
    if (found == null) {
      throw new IllegalArgumentException("there is no class {" + name + "}");
    }
    return found;
  }

  /// The line as phrases see it. `marks` are in order and do not overlap.
  public Row row(Line line, List<Mark> marks) {
    WordSets[] words = new WordSets[line.size()];
    Gap[] gaps = new Gap[line.size()];
    int[] places = new int[line.size()];
    int size = 0;
    int nextMark = 0;
    for (int i = 0; i < line.size(); size++) {
      gaps[size] = line.gap(i);
      places[size] = i;
      if (nextMark < marks.size() && marks.get(nextMark).from() == i) {
        words[size] = known.getOrDefault(marks.get(nextMark).name(), WordSets.NONE);
        i = marks.get(nextMark++).to();
      } else {
        words[size] = sets(line, i++);
      }
    }
    return new Row(size, words, gaps, places);
  }

  private WordSets sets(Line line, int i) {
    String form = line.form(i);
    WordSets sets = known.get(form);
    if (sets == null) {
      String prefix = Vocabulary.prefixOf(form, prefixes.keySet());
      sets = prefix == null ? null : prefixes.get(prefix);
    }
    return sets == null ? unknown(line, i) : sets;
  }

  private WordSets unknown(Line line, int i) {
    if (line.is(i, Line.Kind.NAME)) {
      return known.getOrDefault("<name>", WordSets.NONE);
    }
    return line.is(i, Line.Kind.WORD)
        ? known.getOrDefault("<unknown>", WordSets.NONE)
        : WordSets.NONE;
  }

  /// Every phrase in the row, in the order of where it begins.
  public Found find(Row row) {
    Found found = new Found();
    for (int i = 0; i < row.size(); i++) {
      for (int beginning : row.words(i).beginnings()) {
        walk(root.afterSet[beginning], row, i, i + 1, false, found);
      }
      if (row.gap(i).compareTo(Gap.CLAUSE) >= 0) {
        follow(root.edge(true, false), row, i, i, found);
      }
      if (i == 0) {
        follow(root.edge(true, true), row, i, i, found);
      }
    }
    return found;
  }

  private void follow(@Nullable Node node, Row row, int from, int at, Found found) {
    if (node != null) {
      walk(node, row, from, at, true, found);
    }
  }

  /// `wide` when the next word may stand behind a comma.
  private void walk(Node node, Row row, int from, int at, boolean wide, Found found) {
    for (int id : node.ends) {
      found.add(id, from, at);
    }
    if (at >= row.size()) {
      follow(node.edge(false, true), row, from, at, found);
    }
    if (row.gap(at).compareTo(Gap.CLAUSE) >= 0) {
      follow(node.edge(false, false), row, from, at, found);
    }
    for (int i = 0; i < node.bans.length; i++) {
      if ((at != from && !isWithin(row, at, false)) || !row.has(at, node.bans[i])) {
        walk(node.afterBan[i], row, from, at, wide, found);
      }
    }
    for (int i = 0; i < node.skips.length; i++) {
      skip(node.afterSkip[i], node.skips[i], row, from, at, found);
    }
    if (at < row.size() && (at == from || isWithin(row, at, wide))) {
      for (int i = 0; i < node.sets.length; i++) {
        if (row.has(at, node.sets[i])) {
          walk(node.afterSet[i], row, from, at + 1, false, found);
        }
      }
    }
  }

  private void skip(Node next, int width, Row row, int from, int at, Found found) {
    boolean wide = width < 0;
    walk(next, row, from, at, wide, found);
    for (int to = at + 1; to <= at + Math.abs(width) && to < row.size(); to++) {
      if ((to - 1 > from && !isWithin(row, to - 1, wide)) || row.has(to - 1, barrier)) {
        return;
      }
      walk(next, row, from, to, wide, found);
    }
  }

  private static boolean isWithin(Row row, int at, boolean wide) {
    return row.gap(at).compareTo(wide ? Gap.SENTENCE : Gap.CLAUSE) < 0;
  }

  /// The words phrases look for, `llam*` for all that begin so; marks and signs left out.
  public Set<String> words() {
    Set<String> words = new HashSet<>(known.keySet());
    words.removeIf(word -> !Character.isLetter(word.charAt(0)));
    prefixes.keySet().forEach(prefix -> words.add(prefix + "*"));
    return words;
  }
}
