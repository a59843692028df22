package dev.kept.app;

import dev.kept.money.Money;
import dev.kept.plan.Counter;
import dev.kept.plan.Fee;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.OfferKind;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A decision as scripts read it: the line that `kept plan --json` prints. `decision` is `offers`,
/// or `person` when there are none.
record PlanLine(
    String decision,
    List<OfferLine> offers,
    Optional<CounterLine> counter,
    List<Why> record,
    String policy) {

  /// One offer. `missed` says what a missed payment leads to.
  record OfferLine(
      String id,
      OfferKind kind,
      Money balance,
      Money total,
      Money discount,
      Optional<Money> downPayment,
      List<Instalment> instalments,
      List<Fee> fees,
      List<String> methods,
      String missed,
      Optional<String> perk,
      Optional<LocalDate> reviewOn,
      LocalDate validUntil,
      List<Why> why) {

    static OfferLine of(Offer offer, MissedText missed) {
      return new OfferLine(
          offer.id(),
          offer.kind(),
          offer.balance(),
          offer.total(),
          offer.discount(),
          offer.downPayment(),
          offer.instalments(),
          offer.fees(),
          offer.methods(),
          missed.of(offer.missed()),
          offer.perk(),
          offer.reviewOn(),
          offer.validUntil(),
          offer.why());
    }
  }

  /// The answer to what the customer named.
  record CounterLine(String answer, Optional<OfferLine> offer, Optional<Why> movedBy) {
    static CounterLine of(Counter counter, MissedText missed) {
      return switch (counter) {
        case Counter.Accepted(Offer offer) ->
            new CounterLine("accepted", Optional.of(OfferLine.of(offer, missed)), Optional.empty());
        case Counter.Nearest(Offer offer, Why rule) ->
            new CounterLine("nearest", Optional.of(OfferLine.of(offer, missed)), Optional.of(rule));
        case Counter.Person(Why rule) ->
            new CounterLine("person", Optional.empty(), Optional.of(rule));
      };
    }
  }

  static PlanLine of(PlanDecision decision, MissedText missed) {
    return new PlanLine(
        decision.offers().isEmpty() ? "person" : "offers",
        decision.offers().stream().map(offer -> OfferLine.of(offer, missed)).toList(),
        decision.counter().map(counter -> CounterLine.of(counter, missed)),
        decision.record(),
        decision.policy());
  }
}
