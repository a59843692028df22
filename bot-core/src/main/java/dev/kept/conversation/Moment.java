package dev.kept.conversation;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import dev.kept.account.OpenInvoice;
import dev.kept.conversation.CrisisLines.CrisisLine;
import dev.kept.money.Money;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.PlanRequest;
import dev.kept.plan.Planner;
import dev.kept.plan.Wish;
import dev.kept.policy.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Everything one turn is decided on, besides what was said. `crisisLine` is the one of the
/// customer's country.
record Moment(
    Talk talk,
    Case theCase,
    Policy policy,
    Planner planner,
    LocalDate today,
    Optional<CrisisLine> crisisLine) {

  Heard heard() {
    return talk.heard();
  }

  Moment at(Talk other) {
    return new Moment(other, theCase, policy, planner, today, crisisLine);
  }

  Moment with(Heard heard) {
    return at(talk.with(heard));
  }

  Moment in(TalkState state) {
    return at(talk.in(state));
  }

  /// What a plan may cover.
  Money balance() {
    return theCase.statement().collectable();
  }

  boolean owesNothing() {
    return !balance().isPositive();
  }

  /// The open invoices nobody disputes, oldest first.
  List<OpenInvoice> undisputed() {
    return theCase.statement().open().stream().filter(open -> !open.disputed()).toList();
  }

  List<InvoiceId> covers() {
    return undisputed().stream().map(open -> open.invoice().id()).toList();
  }

  /// The plans that can be offered for what was heard, with an answer to `wish`.
  PlanDecision plan(Wish wish) {
    return planner.plan(
        new PlanRequest(
            balance(),
            covers(),
            theCase.score().band(),
            theCase.customer().relationship(),
            theCase.customer().kind(),
            theCase.customer().country(),
            today,
            heard().hardship(),
            heard().budget(),
            heard().payday(),
            heard().soonest(),
            Optional.of(wish).filter(named -> !named.isEmpty())));
  }

  /// The hold that lets the whole talk rest today, the gravest first.
  Optional<HoldKind> rests() {
    return theCase.holds().stream()
        .filter(hold -> hold.isActive(today))
        .filter(Moment::coversTheTalk)
        .map(Hold::kind)
        .min(Comparator.comparingInt(kind -> Rests.GRAVEST_FIRST.indexOf(kind)));
  }

  /// The hold that leaves nothing to decide here. Whoever rests for need may still go on.
  Optional<HoldKind> blocked() {
    return rests().filter(kind -> !Rests.isOfNeed(kind));
  }

  private static boolean coversTheTalk(Hold hold) {
    return switch (hold.scope()) {
      case HoldScope.Everything everything -> true;
      case HoldScope.WholeAccount account -> true;
      case HoldScope.OneInvoice invoice -> false;
      case HoldScope.OneChannel channel -> false;
    };
  }
}
