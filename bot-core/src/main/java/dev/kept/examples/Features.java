package dev.kept.examples;

import dev.kept.words.Line;
import dev.kept.words.Line.Gap;
import dev.kept.words.Line.Kind;
import java.util.Arrays;

/// What a classifier sees of a text: which words, pairs of words and pieces of words it has, each
/// as a hashed number, in ascending order, with how often it stands there.
final class Features {
  /// Hashed numbers are below this.
  static final int SPACE = 1 << 17;

  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 4;
  private static final float PIECE_WEIGHT = 0.5f;

  /// More words tell no more about what a message is about; what is left out is the middle.
  private static final int MOST_WORDS = 400;

  private final int[] ids;
  private final float[] weights;

  private Features(int[] ids, float[] weights) {
    this.ids = ids;
    this.weights = weights;
  }

  /// The features of the words from `from` up to and without `to`.
  static Features of(Line line, int from, int to) {
    Collector collector = new Collector();
    String before = "^";
    int size = to - from;
    for (int i = from; i < to; i++) {
      if (size > MOST_WORDS && i - from == MOST_WORDS / 2) {
        i = to - MOST_WORDS / 2;
      }
      String word = line.is(i, Kind.NUMBER) ? number(line, i) : line.form(i);
      collector.word(before, word);
      before = word;
    }
    collector.add(hash(2, before + " $"), 1);
    return collector.features();
  }

  /// All numbers are alike; those that are glued to letters ("SW1A", "15th") are of another kind.
  private static String number(Line line, int i) {
    boolean glued = line.gap(i) == Gap.GLUED && line.is(i - 1, Kind.WORD);
    boolean gluing = line.gap(i + 1) == Gap.GLUED && !line.is(i + 1, Kind.SIGN);
    return glued || gluing || line.is(i - 1, Kind.NAME) ? "#" : "0";
  }

  int size() {
    return ids.length;
  }

  int id(int i) {
    return ids[i];
  }

  float weight(int i) {
    return weights[i];
  }

  private static int hash(int kind, CharSequence text) {
    int hash = 0x811c9dc5 ^ kind * 0x01000193;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    return mixed(hash);
  }

  private static int mixed(int hash) {
    int mixed = (hash ^ hash >>> 15) * 0x2c1b3c6d;
    return (mixed ^ mixed >>> 12) & SPACE - 1;
  }

  /// Gathers hashed features; the same one twice counts once, a little heavier.
  private static final class Collector {
    private long[] seen = new long[128];
    private int size;

    void word(String before, String word) {
      add(hash(1, word), 1);
      add(hash(2, before + " " + word), 1);
      if (word.length() > 1) {
        String padded = " " + word + " ";
        for (int at = 0; at + SHORTEST_PIECE <= padded.length(); at++) {
          pieces(padded, at);
        }
      }
    }

    private void pieces(String word, int from) {
      int hash = 0x811c9dc5 ^ 3 * 0x01000193;
      int end = Math.min(word.length(), from + LONGEST_PIECE);
      for (int at = from; at < end; at++) {
        hash = (hash ^ word.charAt(at)) * 0x01000193;
        if (at - from >= SHORTEST_PIECE - 1) {
          add(mixed(hash), 0);
        }
      }
    }

    /// The id in the upper half, so that sorting brings the same ones together; in the lower bit
    /// whether it weighs in full.
    void add(int id, int full) {
      if (size == seen.length) {
        seen = Arrays.copyOf(seen, size * 2);
      }
      seen[size++] = (long) id << 1 | full;
    }

    Features features() {
      Arrays.sort(seen, 0, size);
      int[] ids = new int[size];
      float[] weights = new float[size];
      int count = 0;
      for (int i = 0; i < size; ) {
        int id = (int) (seen[i] >> 1);
        int times = 0;
        boolean full = false;
        for (; i < size && seen[i] >> 1 == id; i++) {
          times++;
          full |= (seen[i] & 1) == 1;
        }
        ids[count] = id;
        weights[count++] = (full ? 1 : PIECE_WEIGHT) * (1 + (float) Math.log(times));
      }
      return new Features(Arrays.copyOf(ids, count), Arrays.copyOf(weights, count));
    }
  }
}
