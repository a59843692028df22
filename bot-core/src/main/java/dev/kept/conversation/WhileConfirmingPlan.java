package dev.kept.conversation;

import dev.kept.plan.Fact;
import dev.kept.plan.Fee;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.PlanDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The exact terms were read back; only a typed name makes them an agreement.
final class WhileConfirmingPlan {
  private static final int LISTED = 12;
  private static final int BEGINNING = 4;

  private WhileConfirmingPlan() {}

  /// Every date, every amount, the total, the fees, what a missed payment leads to, and how to
  /// sign.
  static Reply readBack(Moment moment, Offer offer, PlanDecision decision, String rule) {
    Moment confirming = moment.in(new TalkState.ConfirmingPlan(offer, decision));
    return Reply.by(rule, confirming.talk())
        .say(Saying.list(PlanWords.CONFIRM_INTRO, Map.of(), schedule(offer)))
        .say(total(offer))
        .sayAll(fees(offer))
        .say(covers(offer))
        .say(missed(offer))
        .sayAll(review(offer))
        .say(PlanWords.CONFIRM_SIGN, Map.of("until", Saying.day(offer.validUntil())))
        .show(List.of(offer))
        .offer(choices());
  }

  private static List<Choice> choices() {
    return List.of(Choices.AGREE, Choices.CHANGE, Choices.OPTIONS, Choices.PERSON);
  }

  private static List<Say> schedule(Offer offer) {
    List<Say> items = new ArrayList<>();
    for (Instalment each : offer.instalments()) {
      boolean down = items.isEmpty() && offer.downPayment().isPresent();
      items.add(
          Saying.say(
              down ? PlanWords.CONFIRM_DOWN : PlanWords.CONFIRM_ITEM,
              Map.of("due", Saying.day(each.due()), "amount", Saying.amount(each.amount()))));
    }
    return items.size() > LISTED ? shortened(items, offer) : items;
  }

  /// A very long schedule: its beginning and its end; every date stands in the terms on the page.
  private static List<Say> shortened(List<Say> items, Offer offer) {
    List<Say> few = new ArrayList<>(items.subList(0, BEGINNING));
    int between = items.size() - BEGINNING - 1;
    Instalment next = offer.instalments().get(BEGINNING);
    few.add(
        Saying.say(
            PlanWords.CONFIRM_MORE,
            Map.of("count", Saying.count(between), "due", Saying.day(next.due()))));
    few.add(items.getLast());
    return few;
  }

  private static Say total(Offer offer) {
    Fact total = Saying.amount(offer.total());
    return offer.discount().isPositive()
        ? Saying.say(
            PlanWords.CONFIRM_TOTAL_SAVING,
            Map.of("total", total, "saving", Saying.amount(offer.discount())))
        : Saying.say(PlanWords.CONFIRM_TOTAL, Map.of("total", total));
  }

  static List<Say> fees(Offer offer) {
    if (offer.fees().isEmpty()) {
      return List.of(Saying.say(AnswerWords.NO_FEES));
    }
    return offer.fees().stream().map(WhileConfirmingPlan::fee).toList();
  }

  private static Say fee(Fee fee) {
    return Say.of(fee.script(), Map.of("amount", Saying.amount(fee.amount())));
  }

  private static Say covers(Offer offer) {
    List<Say> items =
        offer.covers().stream()
            .map(invoice ->
                Saying.say(
                    PlanWords.CONFIRM_INVOICE, Map.of("invoice", Saying.name(invoice.value()))))
            .toList();
    return Saying.list(
        PlanWords.CONFIRM_COVERS, Map.of("count", Saying.count(items.size())), items);
  }

  static Say missed(Offer offer) {
    return Say.of(
        offer.missed().script(), Map.of("grace", Saying.count(offer.missed().graceDays())));
  }

  private static List<Say> review(Offer offer) {
    return offer
        .reviewOn()
        .map(
            day -> List.of(Saying.say(PlanWords.CONFIRM_REVIEW, Map.of("review", Saying.day(day)))))
        .orElse(List.of());
  }

  /// The read-back stays on the page; this says again what is awaited. Terms that can no longer be
  /// signed are made anew.
  static Reply ask(Moment moment, TalkState.ConfirmingPlan state, String rule) {
    if (WhileChoosing.isStale(moment, List.of(state.offer()))) {
      return Signing.changed(moment, state);
    }
    return awaiting(moment, state, rule)
        .say(PlanWords.CONFIRM_AGAIN, Map.of("until", Saying.day(state.offer().validUntil())));
  }

  /// The same read-back with its choices, and nothing said yet.
  static Reply awaiting(Moment moment, TalkState.ConfirmingPlan state, String rule) {
    return Reply.by(rule, moment.talk()).show(List.of(state.offer())).offer(choices());
  }

  static Optional<Reply> hear(Moment moment, TalkState.ConfirmingPlan state, Message message) {
    if (message.name().isPresent()) {
      return Optional.of(Signing.sign(moment, state, message.name().get()));
    }
    return switch (message.reading().intent()) {
      case YES ->
          message.named().wish().isEmpty()
              ? Optional.of(
                  awaiting(moment, state, "confirm.type_name").say(PlanWords.CONFIRM_TYPE_NAME))
              : Paying.hear(moment, message);
      case NO ->
          message.named().wish().isEmpty()
              ? Optional.of(WhileNegotiating.open(moment, message))
              : Paying.hear(moment, message);
      default ->
          message.somethingElse() && message.named().wish().isEmpty()
              ? Optional.of(WhileNegotiating.open(moment, message))
              : Paying.hear(moment, message);
    };
  }
}
