package dev.kept.conversation;

import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.conversation.Dialogue.Bill;
import dev.kept.conversation.Dialogue.Setting;
import dev.kept.conversation.Dialogue.Turn;
import dev.kept.conversation.Stage.Seen;
import dev.kept.money.Money;
import dev.kept.risk.Band;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A customer with two open invoices, for tests that begin in the middle of a talk.
final class TalkSample {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  static final String POSTCODE = "SW1A 1AA";

  private TalkSample() {}

  static Setting jane() {
    return setting("Jane Doe", CustomerKind.CONSUMER, Locale.UK);
  }

  static Setting setting(String name, CustomerKind kind, Locale locale) {
    return new Setting(
        "sample",
        name,
        kind,
        "GB",
        Currency.getInstance("GBP"),
        locale,
        Relationship.STANDARD,
        Band.LOW,
        TODAY,
        Optional.empty(),
        List.of(new Verification(Verification.Question.POSTCODE, POSTCODE)),
        List.of(
            bill("INV-1001", 24_000, LocalDate.of(2026, 1, 15)),
            bill("INV-1002", 18_000, LocalDate.of(2026, 2, 16))),
        List.of());
  }

  private static Bill bill(String number, long minor, LocalDate due) {
    return new Bill(number, Money.of(minor, "GBP"), due, Optional.of("heating"), false);
  }

  static PureStage opened() {
    PureStage stage = new PureStage(jane());
    stage.play(new Turn.Opens());
    return stage;
  }

  /// A stage on which these turns were played: texts, or taps that begin with `tap `.
  static PureStage after(String... turns) {
    PureStage stage = opened();
    for (String turn : turns) {
      play(stage, turn);
    }
    return stage;
  }

  static Seen play(PureStage stage, String turn) {
    return stage.play(
        turn.startsWith("tap ") ? new Turn.Taps(turn.substring(4)) : new Turn.Writes(turn));
  }
}
