package dev.kept.understanding;

import dev.kept.examples.Classifier;
import dev.kept.examples.Example;
import dev.kept.words.Line;
import dev.kept.words.Vocabulary;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// What messages sound like, learned at start from the examples of `prompts/intents/`.
final class Sounds {
  private final Classifier classifier;
  private final List<IntentExamples> meanings;

  private Sounds(Classifier classifier, Map<String, IntentExamples> files) {
    this.classifier = classifier;
    meanings =
        classifier.labels().stream()
            .map(label -> Optional.ofNullable(files.get(label)).orElseThrow())
            .toList();
  }

  /// Learns from the files. `taught` says of each file and text whether to learn from it: all of
  /// them, except where a part is held out to be asked about afterwards.
  static Sounds learn(
      List<IntentExamples> files, Vocabulary vocabulary, BiPredicate<String, String> taught) {
    Map<String, IntentExamples> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    List<Example> examples =
        files.parallelStream()
            .flatMap(file ->
                file.texts().stream()
                    .filter(text -> taught.test(file.path(), text))
                    .map(text -> new Example(file.path(), vocabulary.read(text))))
            .toList();
    return new Sounds(Classifier.of(examples), byPath);
  }

  /// How likely each intent is, as logarithms up to a common summand.
  float[] scores(Line line) {
    float[] labels = classifier.scores(line, 0, line.size());
    float[] intents = new float[Intent.values().length];
    Arrays.fill(intents, Float.NEGATIVE_INFINITY);
    for (int k = 0; k < labels.length; k++) {
      int intent = Verdict.place(meanings.get(k).intent());
      intents[intent] = Math.max(intents[intent], labels[k]);
    }
    return intents;
  }

  /// How likely each right is in the words from `from` up to and without `to`.
  Map<Right, Float> rights(Line line, int from, int to) {
    float[] chances = Classifier.chances(classifier.scores(line, from, to));
    Map<Right, Float> rights = new EnumMap<>(Right.class);
    for (int k = 0; k < chances.length; k++) {
      for (Right right : meanings.get(k).rights()) {
        rights.merge(right, chances[k], Float::sum);
      }
    }
    return rights;
  }
}
