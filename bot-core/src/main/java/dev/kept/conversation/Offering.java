package dev.kept.conversation;

import dev.kept.plan.Counter;
import dev.kept.plan.Offer;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.Why;
import dev.kept.plan.Wish;
import dev.kept.policy.HandoffReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows the ways forward, and answers what the customer named: it fits, the nearest that does, or
/// a person decides. Never a bare no (practice O8).
final class Offering {
  private static final int AT_MOST = 3;
  private static final int CHANGES_ALONE = 2;

  private Offering() {}

  /// The options for what was heard so far; what was named before is among them.
  static Reply show(Moment moment, String rule) {
    if (moment.owesNothing()) {
      return Closing.nothingOwed(moment);
    }
    PlanDecision decision = moment.plan(moment.heard().wish());
    return all(decision).isEmpty() ? none(moment, decision) : options(moment, decision, rule);
  }

  private static Reply options(Moment moment, PlanDecision decision, String rule) {
    Talk talk = heard(moment).talk().in(new TalkState.Choosing(decision));
    List<Offer> offers = all(decision);
    return Reply.by(rule, talk)
        .say(
            PlanWords.OFFERS_INTRO,
            Map.of("count", Saying.count(offers.size()), "until", Saying.day(until(offers))))
        .say(PlanWords.OFFERS_CHOOSE)
        .show(offers)
        .offer(choices(offers))
        .because(decision.record());
  }

  private static Moment heard(Moment moment) {
    return moment.with(moment.heard().with(memory -> memory.listened = true));
  }

  static List<Choice> choices(List<Offer> offers) {
    List<Choice> choices = new ArrayList<>(Choices.offers(offers));
    choices.add(Choices.CHANGE);
    choices.add(Choices.PERSON);
    return choices;
  }

  /// The last day on which all of them can be taken.
  static LocalDate until(List<Offer> offers) {
    return offers.stream().map(Offer::validUntil).min(Comparator.naturalOrder()).orElseThrow();
  }

  /// "Nothing before January": the first day the customer can pay at all.
  static Reply notBefore(Moment moment, Message message) {
    LocalDate day = message.named().day().orElseThrow();
    Moment later =
        moment.with(
            moment
                .heard()
                .with(memory -> {
                  memory.soonest = Optional.of(day);
                  memory.wish = Wish.none();
                }));
    Wish start = Wishes.merged(Wish.none(), message.named().wish());
    return Reply.by("offers.not_before", later.talk())
        .sayAll(Understood.of(start))
        .then(show(later, "offers.not_before"));
  }

  /// The answer to what was named, together with what was named before.
  static Reply counter(Moment moment, Wish named) {
    Wish wish = Wishes.merged(moment.heard().wish(), named);
    Moment wishing =
        moment.with(
            moment
                .heard()
                .with(memory -> {
                  memory.wish = wish;
                  memory.listened = true;
                }));
    PlanDecision decision = wishing.plan(wish);
    Reply reply =
        Reply.by("counter", wishing.talk()).sayAll(Understood.of(wish)).because(decision.record());
    return decision
        .counter()
        .map(counter -> reply.into(answer(wishing, decision, counter)))
        .orElseGet(() -> reply.into(withoutCounter(wishing, decision)));
  }

  private static Reply withoutCounter(Moment moment, PlanDecision decision) {
    return decision.offers().isEmpty()
        ? none(moment, decision)
        : options(moment, decision, "counter.options");
  }

  private static Reply answer(Moment moment, PlanDecision decision, Counter counter) {
    return switch (counter) {
      case Counter.Accepted(Offer offer) ->
          Reply.by("counter.accepted", moment.talk())
              .say(PlanWords.COUNTER_ACCEPTED)
              .then(WhileConfirmingPlan.readBack(moment, offer, decision, "counter.accepted"));
      case Counter.Nearest(Offer offer, Why movedBy) -> nearest(moment, decision, offer, movedBy);
      case Counter.Person(Why movedBy) ->
          Reply.by("counter.person", moment.talk())
              .say(why(movedBy))
              .say(PlanWords.COUNTER_PERSON)
              .then(
                  WithAPerson.take(moment, HandoffReason.COUNTER_OFFER, AnswerWords.PERSON_DECIDES))
              .because(List.of(movedBy));
    };
  }

  private static Reply nearest(Moment moment, PlanDecision decision, Offer offer, Why movedBy) {
    List<Offer> shown = withCounter(decision, offer);
    Talk talk = moment.talk().in(new TalkState.Choosing(decision));
    return Reply.by("counter.nearest", talk)
        .say(PlanWords.COUNTER_NEAREST)
        .say(why(movedBy))
        .say(PlanWords.COUNTER_CHOOSE, Map.of("until", Saying.day(until(shown))))
        .show(shown)
        .offer(choices(shown))
        .because(List.of(movedBy));
  }

  /// Everything a decision lets the customer choose, the answer to the wish first.
  static List<Offer> all(PlanDecision decision) {
    return decision
        .counter()
        .map(counter ->
            switch (counter) {
              case Counter.Accepted(Offer offer) -> withCounter(decision, offer);
              case Counter.Nearest(Offer offer, Why movedBy) -> withCounter(decision, offer);
              case Counter.Person person -> decision.offers();
            })
        .orElse(decision.offers());
  }

  private static List<Offer> withCounter(PlanDecision decision, Offer answer) {
    List<Offer> shown = new ArrayList<>(List.of(answer));
    decision.offers().stream()
        .filter(offer -> !offer.id().equals(answer.id()))
        .limit(AT_MOST - 1)
        .forEach(shown::add);
    return shown;
  }

  static Say why(Why reason) {
    return Say.of(
        "why." + reason.rule(), Map.of("actual", reason.actual(), "limit", reason.limit()));
  }

  /// Nothing honest can be offered: a person, and free advice by its name.
  private static Reply none(Moment moment, PlanDecision decision) {
    Reply reply = Reply.by("offers.none", moment.talk()).say(PlanWords.OFFERS_NONE);
    decision.record().stream()
        .filter(reason -> reason.rule().startsWith("debt_advice."))
        .forEach(reason -> reply.say(why(reason)));
    return reply
        .because(decision.record())
        .then(WithAPerson.take(moment, HandoffReason.NOTHING_TO_OFFER, AnswerWords.PERSON_HANDED));
  }

  /// An agreement is to be changed: once the customer can do that alone, then a person helps.
  static Reply change(Moment moment, Message message) {
    boolean often =
        moment
            .theCase()
            .activeAgreement()
            .filter(agreement -> agreement.version() >= CHANGES_ALONE)
            .isPresent();
    if (often) {
      return Reply.by("change.often", moment.talk())
          .say(PlanWords.COUNTER_CHANGED_OFTEN)
          .then(WithAPerson.take(moment, HandoffReason.COUNTER_OFFER, AnswerWords.PERSON_HANDED));
    }
    Moment changing = moment.with(moment.heard().with(memory -> memory.changing = true));
    return Paying.hear(changing, message).orElseGet(() -> WhileNegotiating.open(changing, message));
  }
}
