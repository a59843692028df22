package dev.kept.words;

import java.util.SortedSet;

/// One step of a phrase.
sealed interface Element {

  /// One word out of a set; a word that ends in `*` stands for all that begin so.
  record One(SortedSet<String> words) implements Element {}

  /// Any one word.
  record Any() implements Element {}

  /// Up to `most` words that do not matter; `wide` ones may run across a comma.
  record Skip(int most, boolean wide) implements Element {}

  /// The next word is none of these.
  record Not(SortedSet<String> words) implements Element {}

  /// A clause (or the whole text) begins or ends here.
  record Edge(boolean begins, boolean whole) implements Element {}
}
