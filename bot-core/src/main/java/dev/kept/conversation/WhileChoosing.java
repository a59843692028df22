package dev.kept.conversation;

import dev.kept.plan.Counter;
import dev.kept.plan.Offer;
import dev.kept.plan.PlanDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two or three offers are shown. One is chosen, or something else is named.
final class WhileChoosing {
  private WhileChoosing() {}

  static Reply ask(Moment moment, TalkState.Choosing state, String rule) {
    List<Offer> offers = Offering.all(state.decision());
    if (isStale(moment, offers)) {
      return refreshed(moment);
    }
    return Reply.by(rule, moment.talk())
        .say(PlanWords.OFFERS_AGAIN, Map.of("until", Saying.day(Offering.until(offers))))
        .show(offers)
        .offer(Offering.choices(offers));
  }

  /// Whether the account or the day has moved on since these were made.
  static boolean isStale(Moment moment, List<Offer> offers) {
    return offers.stream()
        .anyMatch(offer ->
            offer.validUntil().isBefore(moment.today())
                || !offer.balance().equals(moment.balance())
                || !offer.covers().equals(moment.covers()));
  }

  static Reply refreshed(Moment moment) {
    return Reply.by("offers.refreshed", moment.talk())
        .say(PlanWords.OFFERS_REFRESHED)
        .then(Offering.show(moment, "offers.refreshed"));
  }

  static Optional<Reply> hear(Moment moment, TalkState.Choosing state, Message message) {
    return message.plain().matches("[1-9]")
        ? Optional.of(which(moment, Offering.all(state.decision())))
        : Paying.hear(moment, message).or(() -> answered(moment, state, message));
  }

  private static Optional<Reply> answered(
      Moment moment, TalkState.Choosing state, Message message) {
    List<Offer> offers = Offering.all(state.decision());
    return switch (message.reading().intent()) {
      case YES ->
          Optional.of(
              meant(state.decision())
                  .map(offer -> chosen(moment, state, offer.id()))
                  .orElseGet(() -> which(moment, offers)));
      case PICKS_OPTION -> Optional.of(which(moment, offers));
      case NO -> Optional.of(WhileNegotiating.open(moment, message));
      default ->
          message.somethingElse()
              ? Optional.of(WhileNegotiating.open(moment, message))
              : Optional.empty();
    };
  }

  /// A yes means the answer to what was named, or the only offer.
  private static Optional<Offer> meant(PlanDecision decision) {
    if (decision.counter().isPresent()
        && decision.counter().get() instanceof Counter.Nearest(Offer offer, var movedBy)) {
      return Optional.of(offer);
    }
    List<Offer> offers = Offering.all(decision);
    return offers.size() == 1 ? Optional.of(offers.getFirst()) : Optional.empty();
  }

  private static Reply which(Moment moment, List<Offer> offers) {
    return Reply.by("clarify.which_offer", moment.talk())
        .say(PlanWords.OFFERS_WHICH)
        .show(offers)
        .offer(Offering.choices(offers));
  }

  /// The chosen offer is read back, unless it no longer holds.
  static Reply chosen(Moment moment, TalkState.Choosing state, String id) {
    List<Offer> offers = Offering.all(state.decision());
    Optional<Offer> offer = offers.stream().filter(each -> each.id().equals(id)).findFirst();
    if (isStale(moment, offers)) {
      return refreshed(moment);
    }
    return offer
        .map(each -> WhileConfirmingPlan.readBack(moment, each, state.decision(), "choose.offer"))
        .orElseGet(() -> ask(moment, state, "choose.gone"));
  }
}
