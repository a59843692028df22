package dev.kept.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.conversation.Dialogue;
import dev.kept.conversation.Dialogue.Turn;
import dev.kept.money.Money;
import dev.kept.risk.Band;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a payment that came back leaves owed has no invoice, and can be disputed all the same.
class ReturnedPaymentTest {
  private static final Dialogue.Setting NOTHING_OWED =
      new Dialogue.Setting(
          "a payment came back",
          "Jane Doe",
          CustomerKind.CONSUMER,
          "GB",
          Currency.getInstance("GBP"),
          Locale.UK,
          Relationship.STANDARD,
          Band.MEDIUM,
          LocalDate.of(2026, 3, 2),
          Optional.empty(),
          List.of(new Verification(Verification.Question.POSTCODE, "SW1A 1AA")),
          List.of(),
          List.of());

  @TempDir private Path folder;

  @Test
  void what_is_owed_again_after_a_return_rests_when_it_is_disputed() {
    Rulebook rules = new DialogueRules(folder.resolve("prompts")).of(NOTHING_OWED);
    try (DeskStage stage = new DeskStage(NOTHING_OWED, rules, folder.resolve("data"))) {
      stage.play(new Turn.Opens());
      stage.play(new Turn.Pays(Money.of(-5_000, "GBP")));
      stage.play(new Turn.Writes("SW1A 1AA"));
      assertEquals(
          "on_hold", stage.play(new Turn.Writes("this is wrong, I never owed that")).state());
      assertEquals(
          "on_hold", stage.play(new Turn.Writes("I paid it in cash in your shop")).state());
      assertTrue(stage.proof().intact());
    }
  }
}
