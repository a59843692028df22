package dev.kept.conversation;

import dev.kept.plan.PlanDecision;
import dev.kept.plan.Wish;
import dev.kept.understanding.Intent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A wish is being made exact: which day is meant, or which amount, day or rhythm would be better.
final class WhileNegotiating {
  private WhileNegotiating() {}

  /// "Something else, please": what was named so far stays, the rest is asked for.
  static Reply open(Moment moment, Message message) {
    Wish wish = Wishes.merged(moment.heard().wish(), message.named().wish());
    Moment asking = asking(moment, wish, List.of());
    Reply reply = Reply.by("negotiate.open", asking.talk());
    if (message.named().onPayday()) {
      return reply.say(PlanWords.NEGOTIATE_PAYDAY).offer(choices());
    }
    return reply.then(ask(asking, state(asking), "negotiate.open"));
  }

  /// The day that was named can be two: both are shown.
  static Reply whichDate(Moment moment, Named named) {
    Moment asking =
        asking(moment, Wishes.merged(moment.heard().wish(), named.wish()), named.days());
    return ask(asking, state(asking), "negotiate.which_date");
  }

  private static Moment asking(Moment moment, Wish wish, List<LocalDate> dates) {
    PlanDecision decision = moment.plan(Wish.none());
    Moment heard =
        moment.with(
            moment
                .heard()
                .with(memory -> {
                  memory.wish = wish;
                  memory.listened = true;
                }));
    return heard.in(new TalkState.Negotiating(decision, wish, dates));
  }

  private static TalkState.Negotiating state(Moment moment) {
    return (TalkState.Negotiating) moment.talk().state();
  }

  static Reply ask(Moment moment, TalkState.Negotiating state, String rule) {
    Reply reply = Reply.by(rule, moment.talk());
    return state.dates().isEmpty()
        ? reply.say(PlanWords.NEGOTIATE_ASK).offer(choices())
        : reply
            .sayAll(Understood.of(withoutStart(state.wish())))
            .say(PlanWords.NEGOTIATE_WHICH_DATE)
            .offer(Choices.dates(state.dates()))
            .offer(List.of(Choices.CHANGE, Choices.PERSON));
  }

  private static List<Choice> choices() {
    return List.of(Choices.OPTIONS, Choices.PERSON);
  }

  private static Wish withoutStart(Wish wish) {
    return starting(wish, Optional.empty());
  }

  private static Wish starting(Wish wish, Optional<LocalDate> start) {
    return new Wish(
        wish.amount(),
        wish.every(),
        wish.cadence(),
        start,
        wish.count(),
        wish.firstPart(),
        wish.parts());
  }

  static Optional<Reply> hear(Moment moment, TalkState.Negotiating state, Message message) {
    Optional<LocalDate> picked = named(state, message);
    if (picked.isPresent()) {
      return Optional.of(picked(moment, state, picked.get()));
    }
    if (message.reading().intent() == Intent.NO) {
      return Optional.of(Offering.show(forgetting(moment), "negotiate.no"));
    }
    return Paying.hear(moment, message).or(() -> anythingNamed(moment, message));
  }

  /// Whoever is asked for an amount, a day or a rhythm may answer with nothing else.
  private static Optional<Reply> anythingNamed(Moment moment, Message message) {
    Named named = message.named();
    if (named.wish().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        named.isAmbiguous() ? whichDate(moment, named) : Offering.counter(moment, named.wish()));
  }

  private static Optional<LocalDate> named(TalkState.Negotiating state, Message message) {
    List<LocalDate> days = new ArrayList<>(message.named().days());
    days.retainAll(state.dates());
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static Moment forgetting(Moment moment) {
    return moment.with(moment.heard().with(memory -> memory.wish = Wish.none()));
  }

  /// One of the readings was chosen.
  static Reply picked(Moment moment, TalkState.Negotiating state, LocalDate date) {
    Moment clean = forgetting(moment);
    return Offering.counter(clean, starting(state.wish(), Optional.of(date)));
  }
}
