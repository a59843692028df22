package dev.kept.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.words.Line;
import dev.kept.words.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClassifierTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          TomlFile.read(PromptFolder.bundled().file("understanding/writing.toml")), Set.of());
  private static final List<Example> FRUIT =
      List.of(
          example("apple", "the red apple fell from the tree"),
          example("apple", "an apple a day"),
          example("apple", "green apples taste sour"),
          example("boat", "the boat left the harbour"),
          example("boat", "a boat with a white sail"),
          example("boat", "boats on the lake"));

  private static Example example(String label, String text) {
    return new Example(label, VOCABULARY.read(text));
  }

  private static float[] chances(Classifier classifier, String text) {
    Line line = VOCABULARY.read(text);
    return Classifier.chances(classifier.scores(line, 0, line.size()));
  }

  @Test
  void a_text_sounds_like_the_examples_it_shares_words_with() {
    Classifier classifier = Classifier.of(FRUIT);
    assertEquals(List.of("apple", "boat"), classifier.labels());
    assertEquals(1, Math.round(chances(classifier, "an apple from the tree")[0]));
    assertEquals(1, Math.round(chances(classifier, "a boat in the harbour")[1]));
  }

  @Test
  void the_order_of_the_examples_changes_nothing_to_the_bit() {
    List<Example> shuffled = new ArrayList<>(FRUIT);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertArrayEquals(
          chances(Classifier.of(FRUIT), "a red boat"),
          chances(Classifier.of(shuffled), "a red boat"));
    }
  }

  @Test
  void a_text_of_unknown_words_sounds_like_nothing_in_particular() {
    float[] chances = chances(Classifier.of(FRUIT), "zxcv qwrt");
    assertEquals(chances[0], chances[1], 0.01f);
  }

  @Test
  void an_empty_text_is_no_trouble() {
    assertEquals(2, chances(Classifier.of(FRUIT), "").length);
  }
}
