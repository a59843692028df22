package dev.kept.conversation;

import dev.kept.money.Money;
import dev.kept.understanding.Intent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A promise is on record: it stands, it is changed, or the talk was rated.
final class AfterPromising {
  private AfterPromising() {}

  static Reply ask(Moment moment, String rule) {
    return Reply.by(rule, moment.talk())
        .say(
            PlanWords.PROMISE_STANDS,
            Map.of(
                "amount",
                Saying.amount(word(moment).amount()),
                "due",
                Saying.day(word(moment).due())))
        .offer(List.of(Choices.OTHER_DAY, Choices.OPTIONS, Choices.PERSON));
  }

  private static TalkState.Promised word(Moment moment) {
    if (moment.talk().state() instanceof TalkState.Promised word) {
      return word;
    }
    throw new IllegalStateException("nothing was promised in " + moment.talk().state().wire());
  }

  static Optional<Reply> hear(Moment moment, TalkState.Promised state, Message message) {
    return Survey.rated(moment, message.plain())
        .or(() -> otherDay(moment, state, message))
        .or(() -> Paying.hear(moment, message))
        .or(() -> answered(moment, state, message));
  }

  /// "Can we make it the 30th?" moves the promise.
  private static Optional<Reply> otherDay(
      Moment moment, TalkState.Promised state, Message message) {
    Named named = message.named();
    boolean moves =
        named.day().isPresent() && !named.isSeries() && !message.says(Intent.ALREADY_PAID);
    return moves && !moment.owesNothing()
        ? Optional.of(Promising.named(moment, named.orAmount(state.amount())))
        : Optional.empty();
  }

  private static Optional<Reply> answered(
      Moment moment, TalkState.Promised state, Message message) {
    return switch (message.reading().intent()) {
      case YES -> Optional.of(stands(moment, state.amount(), state.due()));
      case NO, HARDSHIP -> Optional.of(Promising.whichDay(moment, Optional.of(state.amount())));
      case GREETING -> Optional.of(ask(moment, "promised.stands"));
      default -> Optional.empty();
    };
  }

  private static Reply stands(Moment moment, Money amount, LocalDate due) {
    return Reply.by("promised.yes", moment.talk())
        .say(
            PlanWords.PROMISE_THANKS,
            Map.of("amount", Saying.amount(amount), "due", Saying.day(due)))
        .offer(List.of(Choices.OTHER_DAY, Choices.PERSON));
  }
}
