package dev.kept.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.conversation.Conversation;
import dev.kept.policy.Policies;
import dev.kept.prompts.PromptFolder;
import dev.kept.script.Cue;
import dev.kept.script.Scripts;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The words that ship with Kept, proven as they are at every start.
class ShippedScriptsTest {
  static final PromptFolder PROMPTS = PromptFolder.bundled();

  @Test
  void everything_the_talk_says_has_its_script_in_every_language() {
    List<Cue> cues = Stream.concat(Conversation.cues().stream(), Phrasing.cues().stream()).toList();
    Scripts scripts = Scripts.load(PROMPTS).prove(cues);
    new Phrasing(scripts, "Nordlicht Office").prove(Policies.load(PROMPTS).all());
    assertEquals(List.of("en", "es"), scripts.languages());
  }
}
