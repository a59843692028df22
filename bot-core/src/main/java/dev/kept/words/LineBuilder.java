package dev.kept.words;

import dev.kept.words.Line.Gap;
import dev.kept.words.Line.Kind;
import java.util.Arrays;

/// Collects the words of a line, and opens, joins and mends them on the way.
final class LineBuilder {
  private final Vocabulary vocabulary;
  private int size;
  private String[] forms = new String[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private Kind[] kinds = new Kind[32];
  private Gap[] gaps = new Gap[32];
  private Gap gap = Gap.SENTENCE;

  LineBuilder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Widens what will stand before the next word.
  void gap(Gap wider) {
    if (wider.compareTo(gap) > 0) {
      gap = wider;
    }
  }

  void add(Kind kind, String form, int start, int end) {
    if (size == forms.length) {
      grow();
    }
    forms[size] = form;
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    gaps[size] = gap;
    size++;
    gap = Gap.GLUED;
  }

  /// Adds a word: opened when it is short for several, joined with the number it is glued to when
  /// both are short for one ("2moro"), mended when it is misspelt.
  void addWord(String form, boolean capital, int start, int end) {
    if (gap == Gap.GLUED && joins(form, end)) {
      return;
    }
    openBefore(form);
    String[] opened = vocabulary.opened(form);
    if (opened != null) {
      addAll(opened, start, end);
    } else if (form.endsWith("'s")) {
      addOne(form.substring(0, form.length() - 2), capital, start, end - 2);
      add(Kind.WORD, "'s", end - 2, end);
    } else {
      addOne(form.replace("'", ""), capital, start, end);
    }
  }

  /// A capital letter inside a sentence begins a name, which is never mended.
  private void addOne(String form, boolean capital, int start, int end) {
    boolean name = capital && gap.compareTo(Gap.SENTENCE) < 0 && !vocabulary.knows(form);
    String mended = name ? form : vocabulary.mended(form);
    boolean unknown = name || (capital && !vocabulary.knows(mended));
    add(unknown ? Kind.NAME : Kind.WORD, mended, start, end);
  }

  private void addAll(String[] words, int start, int end) {
    for (String word : words) {
      add(Kind.WORD, word, start, end);
      gap = Gap.SPACE;
    }
    gap = Gap.GLUED;
  }

  private boolean joins(String form, int end) {
    int last = size - 1;
    if (last < 0 || kinds[last] != Kind.NUMBER || forms[last].length() > 1) {
      return false;
    }
    String[] joined = vocabulary.opened(forms[last] + form);
    if (joined == null) {
      return false;
    }
    size--;
    gap = gaps[last];
    addAll(joined, starts[last], end);
    return true;
  }

  /// "ill pay" is "I will pay": the word before is opened when a verb follows.
  private void openBefore(String verb) {
    int last = size - 1;
    if (last < 0 || gap.compareTo(Gap.CLAUSE) >= 0) {
      return;
    }
    String[] opened = vocabulary.openedBefore(forms[last], verb);
    if (opened != null) {
      Gap after = gap;
      size--;
      gap = gaps[last];
      addAll(opened, starts[last], ends[last]);
      gap = after;
    }
  }

  /// Whether a full stop after the last word belongs to it ("Mr.", "Dec. 4", "no. 12").
  boolean endsAbbreviated(boolean digitFollows) {
    if (size == 0 || kinds[size - 1] != Kind.WORD) {
      return false;
    }
    String last = forms[size - 1];
    return vocabulary.isTitle(last) || (digitFollows && last.length() <= 4);
  }

  /// Whether the last word is glued to a number or a currency sign, so that "/" means "per".
  boolean endsWithMoney() {
    return size > 1 && gaps[size - 1] == Gap.GLUED && kinds[size - 2] == Kind.NUMBER;
  }

  Line build(String text) {
    return new Line(text, size, forms, starts, ends, kinds, gaps);
  }

  private void grow() {
    int larger = size * 2;
    forms = Arrays.copyOf(forms, larger);
    starts = Arrays.copyOf(starts, larger);
    ends = Arrays.copyOf(ends, larger);
    kinds = Arrays.copyOf(kinds, larger);
    gaps = Arrays.copyOf(gaps, larger);
  }
}
