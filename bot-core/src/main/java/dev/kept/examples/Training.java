package dev.kept.examples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Multinomial logistic regression by stochastic gradient descent. The examples are sorted first
/// and then shuffled by a fixed seed, so that the same examples give the same weights to the bit,
/// however they were ordered.
final class Training {
  private static final int ROUNDS = 5;
  private static final float RATE = 6;
  private static final long SEED = 1;

  /// What is read so surely already teaches nothing more.
  private static final float SURE = 0.98f;

  private final List<String> labels;
  private final List<Taught> taught = new ArrayList<>();
  private final Weighting weighting;

  private record Taught(Weighed text, int label) {}

  Training(List<Example> examples) {
    List<Example> sorted =
        examples.stream()
            .sorted(
                Comparator.comparing(Example::label)
                    .thenComparing(example -> example.text().text()))
            .toList();
    labels = List.copyOf(new TreeSet<>(sorted.stream().map(Example::label).toList()));
    List<Features> features =
        sorted.parallelStream()
            .map(each -> Features.of(each.text(), 0, each.text().size()))
            .toList();
    weighting = new Weighting(features);
    for (int i = 0; i < sorted.size(); i++) {
      int label = labels.indexOf(sorted.get(i).label());
      taught.add(new Taught(weighting.weighed(features.get(i)), label));
    }
  }

  Classifier classifier() {
    float[] weights = new float[weighting.size() * labels.size()];
    Random random = new Random(SEED);
    int steps = ROUNDS * taught.size();
    int step = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(taught, random);
      for (Taught each : taught) {
        learn(weights, each, RATE * (steps - step++) / steps);
      }
    }
    return new Classifier(labels, weighting, weights);
  }

  private void learn(float[] weights, Taught example, float rate) {
    float[] scores = new float[labels.size()];
    example.text().addTo(scores, weights);
    float[] change = Classifier.chances(scores);
    if (change[example.label()] > SURE) {
      return;
    }
    for (int k = 0; k < change.length; k++) {
      change[k] = -change[k];
    }
    change[example.label()] += 1;
    example.text().move(weights, change, rate);
  }
}
