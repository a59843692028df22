package dev.kept.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.conversation.Dialogue;
import dev.kept.conversation.Dialogue.Turn;
import dev.kept.conversation.DialogueFile;
import dev.kept.conversation.DialoguePlayer;
import dev.kept.conversation.PureStage;
import dev.kept.conversation.Stage;
import dev.kept.conversation.Stage.Seen;
import dev.kept.desk.DeskStage.Sent;
import dev.kept.ledger.ChainReport;
import dev.kept.prompts.PromptFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Plays every dialogue of `prompts/conversations/` through the real desk and a real SQLite file.
class DeskDialoguesTest {
  private static final List<Dialogue> DIALOGUES = DialogueFile.all(PromptFolder.bundled());

  /// A plan with figures of the customer's own, a promise that is moved, a dispute about one
  /// invoice.
  private static final List<String> RESTARTED =
      List.of("counter-200-from-the-15th", "promise-moved", "dispute-one-invoice");

  @TempDir private static Path folder;
  private static DialogueRules rules;

  @BeforeAll
  static void copyPrompts() {
    rules = new DialogueRules(folder.resolve("prompts"));
  }

  @TestFactory
  Stream<DynamicTest> every_dialogue_goes_as_it_is_written() {
    return tests(
        "played",
        DIALOGUES.stream(),
        (dialogue, stage) -> new Twice(new PureStage(dialogue.setting()), stage));
  }

  @TestFactory
  Stream<DynamicTest> a_dialogue_goes_on_after_every_restart() {
    return tests(
        "restarted",
        RESTARTED.stream().map(DeskDialoguesTest::named),
        (_, stage) ->
            turn -> {
              stage.restart();
              return stage.play(turn);
            });
  }

  private static Dialogue named(String name) {
    return DIALOGUES.stream()
        .filter(dialogue -> dialogue.path().endsWith("/" + name + ".md"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<DynamicTest> tests(
      String below, Stream<Dialogue> dialogues, BiFunction<Dialogue, DeskStage, Stage> manner) {
    return dialogues.map(dialogue ->
        DynamicTest.dynamicTest(
            dialogue.path(),
            () -> plays(dialogue, folder.resolve(below).resolve(dialogue.path()), manner)));
  }

  private static void plays(
      Dialogue dialogue, Path ledger, BiFunction<Dialogue, DeskStage, Stage> manner) {
    Dialogue.Setting setting = dialogue.setting();
    try (DeskStage stage = new DeskStage(setting, rules.of(setting), ledger)) {
      assertEquals(setting.band(), stage.band());
      List<String> problems = DialoguePlayer.play(dialogue, manner.apply(dialogue, stage));
      assertTrue(problems.isEmpty(), () -> "\n" + String.join("\n", problems));
      everythingStays(stage);
      ChainReport proof = stage.proof();
      assertTrue(proof.intact(), proof::toString);
    }
  }

  /// Long after they were answered, turns that are sent once more still get the same words.
  private static void everythingStays(DeskStage stage) {
    LedgerRows written = stage.rows();
    for (Sent sent : stage.sentFromHere()) {
      assertEquals(lines(sent.answered()), lines(stage.again(sent)));
    }
    assertEquals(List.of(), stage.rows().since(written));
  }

  private static List<ChatLine> lines(Answered answered) {
    return switch (answered) {
      case Answered.Answer(ChatView view, boolean _) -> view.lines();
      case Answered.NotOffered _ -> List.of();
    };
  }

  /// Plays each turn in memory and through the desk, where both must show the same, and sends it to
  /// the desk once more, which must change nothing.
  private record Twice(Stage memory, DeskStage desk) implements Stage {
    @Override
    public Seen play(Turn turn) {
      Seen expected = memory.play(turn);
      int before = desk.sent().size();
      Seen seen = desk.play(turn);
      if (turn instanceof Turn.Opens || desk.sent().size() > before) {
        assertEquals(inOrder(expected), inOrder(seen), turn::toString);
      }
      desk.sent().stream().skip(before).forEach(this::sendAgain);
      return seen;
    }

    /// Rows are told table by table.
    private static Seen inOrder(Seen seen) {
      return new Seen(
          seen.lines(),
          seen.state(),
          seen.choices(),
          seen.labels(),
          seen.offers(),
          seen.effects().stream().sorted().toList(),
          seen.language());
    }

    private void sendAgain(Sent sent) {
      LedgerRows written = desk.rows();
      assertEquals(repeated(sent.answered()), desk.again(sent));
      assertEquals(List.of(), desk.rows().since(written));
    }

    private static Answered repeated(Answered answered) {
      return switch (answered) {
        case Answered.Answer(ChatView view, boolean _) -> new Answered.Answer(view, true);
        case Answered.NotOffered notOffered -> notOffered;
      };
    }
  }
}
