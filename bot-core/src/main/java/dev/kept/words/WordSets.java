package dev.kept.words;

/// The sets of the phrases that one word belongs to, and the phrases that may begin with it.
final class WordSets {
  static final int ANY = 0;
  static final WordSets NONE = new WordSets(new long[0], new int[0]);

  private final long[] bits;
  private final int[] beginnings;

  WordSets(long[] bits, int[] beginnings) {
    this.bits = bits;
    this.beginnings = beginnings;
  }

  boolean has(int set) {
    int at = set >> 6;
    return set == ANY || (at < bits.length && (bits[at] >>> (set & 63) & 1) != 0);
  }

  int[] beginnings() {
    return beginnings;
  }
}
