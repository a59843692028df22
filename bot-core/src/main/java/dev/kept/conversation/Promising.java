package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.plan.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// A promise instead of a plan (practice A2): an amount and a day, read back, and a yes.
final class Promising {
  private static final int WEEK = 7;

  private Promising() {}

  /// An amount and a day were named; without an amount all of it is meant.
  static Reply named(Moment moment, Named named) {
    Money amount = amount(moment, named.amount());
    if (named.isAmbiguous()) {
      return asking(moment, amount, named.days(), "promise.which_day");
    }
    return on(moment, amount, named.day().orElseThrow());
  }

  private static Money amount(Moment moment, Optional<Money> named) {
    return named
        .filter(Money::isPositive)
        .map(money -> money.min(moment.balance()))
        .orElse(moment.balance());
  }

  static Reply on(Moment moment, Money amount, LocalDate day) {
    LocalDate latest = moment.today().plusDays(moment.policy().promise().longestDays());
    if (day.isBefore(moment.today())) {
      return Reply.by("promise.past", moment.talk())
          .say(PlanWords.PROMISE_PAST, Map.of("due", Saying.day(day)))
          .then(whichDay(moment, Optional.of(amount)));
    }
    return day.isAfter(latest)
        ? tooFar(moment, amount, day, latest)
        : readBack(moment, amount, day);
  }

  /// Further away than a promise reaches: a plan that starts on that day answers instead.
  private static Reply tooFar(Moment moment, Money amount, LocalDate day, LocalDate latest) {
    Wish wish =
        new Wish(
            Optional.of(amount),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return Reply.by("promise.too_far", moment.talk())
        .say(
            PlanWords.PROMISE_TOO_FAR, Map.of("due", Saying.day(day), "latest", Saying.day(latest)))
        .then(Offering.counter(moment, wish));
  }

  private static Reply readBack(Moment moment, Money amount, LocalDate day) {
    Moment confirming =
        listened(moment).in(new TalkState.ConfirmingPromise(amount, day, List.of()));
    return Standpoint.again(confirming, "promise.read_back");
  }

  /// No day was named, or more than one is possible: some to choose from.
  static Reply whichDay(Moment moment, Optional<Money> amount) {
    return asking(moment, amount(moment, amount), suggestions(moment), "promise.which_day");
  }

  private static Reply asking(Moment moment, Money amount, List<LocalDate> days, String rule) {
    TalkState state =
        new TalkState.ConfirmingPromise(amount, days.getFirst(), days.subList(1, days.size()));
    return Standpoint.again(listened(moment).in(state), rule);
  }

  private static Moment listened(Moment moment) {
    return moment.with(moment.heard().with(memory -> memory.listened = true));
  }

  private static List<LocalDate> suggestions(Moment moment) {
    LocalDate today = moment.today();
    LocalDate latest = today.plusDays(moment.policy().promise().longestDays());
    TreeSet<LocalDate> days =
        new TreeSet<>(List.of(today.plusDays(WEEK), today.plusDays(2 * WEEK), latest));
    moment
        .heard()
        .payday()
        .map((Cadence payday) -> payday.onOrAfter(today.plusDays(1)))
        .ifPresent(days::add);
    return days.stream().filter(day -> !day.isAfter(latest)).toList();
  }

  /// The yes: the word is given, an older one is taken back.
  static Reply given(Moment moment, TalkState.ConfirmingPromise word) {
    Money amount = word.amount().min(moment.balance());
    LocalDate grace = word.due().plusDays(moment.policy().promise().graceDays());
    Moment done =
        moment
            .with(moment.heard().with(memory -> memory.wish = Wish.none()))
            .in(new TalkState.Promised(amount, word.due(), false));
    Reply reply =
        Reply.by("promise.given", done.talk())
            .effects(Signing.withdrawn(moment))
            .effect(new Effect.GivePromise(amount, word.due(), grace))
            .say(
                PlanWords.PROMISE_DONE,
                Map.of("amount", Saying.amount(amount), "due", Saying.day(word.due())));
    Money rest = moment.balance().minus(amount);
    if (rest.isPositive()) {
      reply.say(PlanWords.PROMISE_REST, Map.of("rest", Saying.amount(rest)));
      reply.offer(List.of(Choices.OPTIONS));
    }
    return reply.then(Survey.ask(done));
  }
}
