package dev.kept.words;

import java.util.Arrays;

/// The phrases found in a row, each with the places it covers (`to` excluded).
public final class Found {
  private int size;
  private int[] spots = new int[48];

  void add(int id, int from, int to) {
    if (3 * size == spots.length) {
      spots = Arrays.copyOf(spots, spots.length * 2);
    }
    spots[3 * size] = id;
    spots[3 * size + 1] = from;
    spots[3 * size + 2] = to;
    size++;
  }

  public int size() {
    return size;
  }

  /// The number under which the phrase was added.
  public int id(int i) {
    return spots[3 * i];
  }

  public int from(int i) {
    return spots[3 * i + 1];
  }

  public int to(int i) {
    return spots[3 * i + 2];
  }
}
