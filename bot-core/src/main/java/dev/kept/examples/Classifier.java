package dev.kept.examples;

import dev.kept.words.Line;
import java.util.List;

/// Tells which label a text most sounds like: one weight for each feature and label, added up.
/// Immutable, for any number of threads.
public final class Classifier {
  private final List<String> labels;
  private final Weighting weighting;

  private final float[] weights;

  Classifier(List<String> labels, Weighting weighting, float[] weights) {
    this.labels = List.copyOf(labels);
    this.weighting = weighting;
    this.weights = weights;
  }

  /// A classifier of these examples. Their order does not matter.
  public static Classifier of(List<Example> examples) {
    return new Training(examples).classifier();
  }

  /// The labels, in the order of the scores.
  public List<String> labels() {
    return labels;
  }

  /// How much the words of `line` from `from` up to and without `to` sound like each label: the
  /// logarithms of chances, up to a common summand.
  public float[] scores(Line line, int from, int to) {
    float[] scores = new float[labels.size()];
    weighting.weighed(Features.of(line, from, to)).addTo(scores, weights);
    return scores;
  }

  /// The scores as chances that add up to one.
  public static float[] chances(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float[] chances = new float[scores.length];
    float sum = 0;
    for (int k = 0; k < scores.length; k++) {
      chances[k] = (float) Math.exp(scores[k] - most);
      sum += chances[k];
    }
    for (int k = 0; k < scores.length; k++) {
      chances[k] /= sum;
    }
    return chances;
  }
}
