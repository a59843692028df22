package dev.kept.conversation;

import dev.kept.account.HoldKind;
import dev.kept.money.Money;
import dev.kept.plan.Offer;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.Wish;
import dev.kept.policy.HandoffReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Where a talk stands. Each state holds only what that state has.
public sealed interface TalkState {

  /// The stable name in JSON.
  default String wire() {
    return switch (this) {
      case Verifying v -> "verifying";
      case Listening l -> "listening";
      case Budgeting b -> "budgeting";
      case Choosing c -> "choosing";
      case Negotiating n -> "negotiating";
      case ConfirmingPlan c -> "confirming";
      case ConfirmingPromise c -> "confirming";
      case Agreed a -> "agreed";
      case Promised p -> "promised";
      case HandedOff h -> "handed_off";
      case OnHold h -> "on_hold";
      case Closed c -> "closed";
    };
  }

  /// Nobody has proven who they are yet. `question` counts which of the customer's facts is asked
  /// for.
  record Verifying(int failures, int question) implements TalkState {}

  /// The open question was asked.
  record Listening() implements TalkState {}

  /// The budget form is open.
  record Budgeting() implements TalkState {}

  /// Two or three offers are shown.
  record Choosing(PlanDecision decision) implements TalkState {}

  /// A wish is being made exact: what was named so far, and the date readings to choose from, if
  /// that is the question.
  record Negotiating(PlanDecision decision, Wish wish, List<LocalDate> dates) implements TalkState {
    public Negotiating {
      dates = List.copyOf(dates);
    }
  }

  /// The exact terms were read back; the typed name is awaited.
  record ConfirmingPlan(Offer offer, PlanDecision decision) implements TalkState {}

  /// Amount and day of a promise were read back; a yes is awaited.
  record ConfirmingPromise(Money amount, LocalDate due, List<LocalDate> alternatives)
      implements TalkState {
    public ConfirmingPromise {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// A written agreement exists.
  record Agreed(Offer terms, boolean rated) implements TalkState {}

  /// A promise is on record.
  record Promised(Money amount, LocalDate due, boolean rated) implements TalkState {}

  /// A person has the talk.
  record HandedOff(HandoffReason reason) implements TalkState {}

  /// A right rests the account. `told` says that a person was brought for it through this talk.
  record OnHold(HoldKind kind, boolean told) implements TalkState {}

  /// Nothing more to do here.
  record Closed(String why, Locale locale) implements TalkState {}
}
