package dev.kept.conversation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptFolder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Plays every dialogue of `prompts/conversations/` on the pure stage.
class DialoguesTest {
  private static final List<Dialogue> DIALOGUES = DialogueFile.all(PromptFolder.bundled());

  @Test
  void there_are_enough_dialogues() {
    assertTrue(DIALOGUES.size() >= 30, "only %d dialogues".formatted(DIALOGUES.size()));
  }

  @TestFactory
  Stream<DynamicTest> every_dialogue_goes_as_it_is_written() {
    return DIALOGUES.stream()
        .map(dialogue -> DynamicTest.dynamicTest(dialogue.path(), () -> plays(dialogue)));
  }

  private static void plays(Dialogue dialogue) {
    List<String> problems = DialoguePlayer.play(dialogue, new PureStage(dialogue.setting()));
    assertTrue(problems.isEmpty(), () -> "\n" + String.join("\n", problems));
  }
}
