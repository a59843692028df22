package dev.kept.words;

import java.util.Arrays;

/// A text cut into words. Each word has its plain form (lower case, no accents, typing mistakes
/// mended, "can't" opened to "can not"), the characters of the original it stands on (UTF-16 units,
/// `end` excluded) and what parts it from the word before.
public final class Line {

  /// What kind of thing a word is.
  public enum Kind {
    WORD,
    /// A word nobody knows that begins with a capital letter.
    NAME,
    NUMBER,
    SIGN,
    /// An address of mail or web, never looked into.
    ADDRESS
  }

  /// What parts a word from the one before it.
  public enum Gap {
    /// Not even a space.
    GLUED,
    SPACE,
    /// A comma, a dash, a bracket: a clause may end here.
    CLAUSE,
    /// A sentence ends here.
    SENTENCE
  }

  private final String text;
  private final int size;
  private final String[] forms;
  private final int[] starts;
  private final int[] ends;
  private final Kind[] kinds;
  private final Gap[] gaps;

  Line(String text, int size, String[] forms, int[] starts, int[] ends, Kind[] kinds, Gap[] gaps) {
    this.text = text;
    this.size = size;
    this.forms = forms;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.gaps = gaps;
  }

  public String text() {
    return text;
  }

  /// How many words there are.
  public int size() {
    return size;
  }

  /// The plain form of word `i`; empty beyond either end of the line.
  public String form(int i) {
    return i < 0 || i >= size ? "" : forms[i];
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /// Whether word `i` is of that kind; false beyond either end of the line.
  public boolean is(int i, Kind kind) {
    return i >= 0 && i < size && kinds[i] == kind;
  }

  /// What stands before word `i`; beyond either end of the line a sentence ends.
  public Gap gap(int i) {
    return i <= 0 || i >= size ? Gap.SENTENCE : gaps[i];
  }

  /// Whether word `i` follows the one before it in the same clause.
  public boolean flows(int i) {
    return gap(i).compareTo(Gap.CLAUSE) < 0;
  }

  /// Whether word `i` follows the one before it in the same sentence.
  public boolean continues(int i) {
    return gap(i).compareTo(Gap.SENTENCE) < 0;
  }

  @Override
  public String toString() {
    return String.join(" ", Arrays.asList(forms).subList(0, size));
  }
}
