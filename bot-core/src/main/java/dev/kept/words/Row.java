package dev.kept.words;

import dev.kept.words.Line.Gap;

/// A line as phrases see it: each word with the sets it belongs to, and each marked stretch (an
/// amount, a date) as one word of its own.
public final class Row {
  private final int size;
  private final WordSets[] words;
  private final Gap[] gaps;
  private final int[] places;

  Row(int size, WordSets[] words, Gap[] gaps, int[] places) {
    this.size = size;
    this.words = words;
    this.gaps = gaps;
    this.places = places;
  }

  public int size() {
    return size;
  }

  /// The word of the line on which place `i` begins.
  public int word(int i) {
    return places[i];
  }

  /// Whether the word at place `i` is in a class. False beyond either end.
  public boolean is(int i, WordClass wordClass) {
    return i >= 0 && i < size && words[i].has(wordClass.set());
  }

  /// What stands before place `i`; beyond either end a sentence ends.
  public Gap gap(int i) {
    return i <= 0 || i >= size ? Gap.SENTENCE : gaps[i];
  }

  WordSets words(int i) {
    return words[i];
  }

  boolean has(int i, int set) {
    return words[i].has(set);
  }
}
