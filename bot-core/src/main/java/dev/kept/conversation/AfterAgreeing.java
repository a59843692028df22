package dev.kept.conversation;

import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.understanding.Intent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A written agreement exists: questions, thanks, a rating, or a change (practice A7).
final class AfterAgreeing {
  private AfterAgreeing() {}

  static Reply ask(Moment moment, String rule) {
    return Reply.by(rule, moment.talk())
        .say(next(moment))
        .say(PlanWords.AGREED_HELP)
        .offer(List.of(Choices.CHANGE_PLAN, Choices.PERSON));
  }

  private static Say next(Moment moment) {
    List<Instalment> instalments = terms(moment).instalments();
    return instalments.stream()
        .filter(each -> !each.due().isBefore(moment.today()))
        .findFirst()
        .map(each ->
            Saying.say(
                PlanWords.AGREED_NEXT,
                Map.of("amount", Saying.amount(each.amount()), "due", Saying.day(each.due()))))
        .orElseGet(() ->
            Saying.say(
                PlanWords.AGREED_LAST, Map.of("due", Saying.day(instalments.getLast().due()))));
  }

  private static Offer terms(Moment moment) {
    if (moment.talk().state() instanceof TalkState.Agreed(Offer terms, boolean rated)) {
      return terms;
    }
    throw new IllegalStateException("nothing was agreed in " + moment.talk().state().wire());
  }

  static Optional<Reply> hear(Moment moment, TalkState.Agreed state, Message message) {
    Optional<Reply> rated = Survey.rated(moment, message.plain());
    if (rated.isPresent()) {
      return rated;
    }
    if (message.says(Intent.ALREADY_PAID)) {
      return Optional.of(AlreadyPaid.noted(moment, message));
    }
    if (wantsChange(message)) {
      return Optional.of(change(moment, message));
    }
    return switch (message.reading().intent()) {
      case YES, NO, GREETING -> Optional.of(ask(moment, "agreed.next"));
      default -> Optional.empty();
    };
  }

  private static boolean wantsChange(Message message) {
    return message.wishes()
        || message.promises()
        || List.of(
                Intent.EXTENSION,
                Intent.ASKS_PLAN,
                Intent.COUNTER_OFFER,
                Intent.HARDSHIP,
                Intent.PROMISE_TO_PAY)
            .stream()
            .anyMatch(message::says);
  }

  static Reply change(Moment moment, Message message) {
    return Reply.by("agreed.change", moment.talk())
        .say(PlanWords.AGREED_CHANGE)
        .then(Offering.change(moment, message));
  }
}
