package dev.kept.examples;

/// A text as rows of a table of weights, each with how much it counts.
final class Weighed {
  private final int[] rows;
  private final float[] weights;

  Weighed(int[] rows, float[] weights) {
    this.rows = rows;
    this.weights = weights;
  }

  /// Adds what each label gets from the table, whose rows are as long as `scores`.
  void addTo(float[] scores, float[] table) {
    int width = scores.length;
    for (int i = 0; i < rows.length; i++) {
      int at = rows[i] * width;
      float weight = weights[i];
      for (int k = 0; k < width; k++) {
        scores[k] += weight * table[at + k];
      }
    }
  }

  /// Moves the table towards the change, row by row.
  void move(float[] table, float[] change, float rate) {
    int width = change.length;
    for (int i = 0; i < rows.length; i++) {
      int at = rows[i] * width;
      float step = rate * weights[i];
      for (int k = 0; k < width; k++) {
        table[at + k] += step * change[k];
      }
    }
  }
}
