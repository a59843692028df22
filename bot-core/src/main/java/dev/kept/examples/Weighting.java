package dev.kept.examples;

import java.util.Arrays;
import java.util.List;

/// How much a feature tells: the rarer among the examples, the more. One that a single example has
/// tells nothing about others and is left out.
final class Weighting {
  private static final int LEAST = 2;

  /// How rare an unknown feature is taken to be: it adds to the length only, so that a text of
  /// mostly unknown words sounds like nothing in particular.
  private static final float UNKNOWN = 0.5f;

  /// The row of each hashed feature; -1 for one that is left out.
  private final int[] rows = new int[Features.SPACE];

  private final float[] rarity;
  private final int size;
  private final float unknown;

  Weighting(List<Features> examples) {
    int[] count = new int[Features.SPACE];
    for (Features each : examples) {
      for (int i = 0; i < each.size(); i++) {
        count[each.id(i)]++;
      }
    }
    Arrays.fill(rows, -1);
    rarity = new float[Features.SPACE];
    int next = 0;
    for (int id = 0; id < count.length; id++) {
      if (count[id] >= LEAST) {
        rarity[next] = (float) Math.log((examples.size() + 1.0) / (count[id] + 0.5));
        rows[id] = next++;
      }
    }
    size = next;
    unknown = UNKNOWN * (float) Math.log(examples.size() + 1.0);
  }

  /// How many features count.
  int size() {
    return size;
  }

  /// The rows of the features that count, with weights of length one together.
  Weighed weighed(Features features) {
    int[] kept = new int[features.size()];
    float[] weights = new float[features.size()];
    float square = 0;
    int count = 0;
    for (int i = 0; i < features.size(); i++) {
      int row = rows[features.id(i)];
      float weight = features.weight(i) * (row < 0 ? unknown : rarity[row]);
      square += weight * weight;
      if (row >= 0) {
        kept[count] = row;
        weights[count++] = weight;
      }
    }
    float length = square == 0 ? 1 : (float) Math.sqrt(square);
    for (int i = 0; i < count; i++) {
      weights[i] /= length;
    }
    return new Weighed(Arrays.copyOf(kept, count), Arrays.copyOf(weights, count));
  }
}
