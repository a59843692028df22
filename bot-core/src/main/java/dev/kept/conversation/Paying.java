package dev.kept.conversation;

import dev.kept.understanding.Intent;
import dev.kept.understanding.Slot;
import java.util.Optional;

/// What any state makes of words about paying: it was paid already, a word is given, a wish is
/// named, more time or options are asked for.
final class Paying {
  private Paying() {}

  static Optional<Reply> hear(Moment moment, Message message) {
    if (message.says(Intent.ALREADY_PAID)) {
      return Optional.of(AlreadyPaid.noted(moment, message));
    }
    if (moment.owesNothing()) {
      return Optional.of(Closing.nothingOwed(moment));
    }
    if (message.promises() && !isAnotherPlan(moment, message)) {
      return Optional.of(promise(moment, message));
    }
    if (message.wishes()) {
      return Optional.of(wish(moment, message));
    }
    return withoutFigures(moment, message);
  }

  private static Reply promise(Moment moment, Message message) {
    boolean pause =
        message.says(Intent.EXTENSION)
            && !message.says(Intent.PROMISE_TO_PAY)
            && !hasDeadline(message);
    return pause || message.notBefore()
        ? Offering.notBefore(moment, message)
        : Promising.named(moment, message.named());
  }

  /// Where plans are on the table, an amount from a day on is another plan, unless it is plainly a
  /// promise.
  private static boolean isAnotherPlan(Moment moment, Message message) {
    TalkState state = moment.talk().state();
    boolean onTheTable =
        state instanceof TalkState.Choosing
            || state instanceof TalkState.Negotiating
            || state instanceof TalkState.ConfirmingPlan;
    return onTheTable && message.reading().intent() == Intent.COUNTER_OFFER;
  }

  private static boolean hasDeadline(Message message) {
    return message.reading().slots(Slot.Date.class).stream().anyMatch(Slot.Date::deadline);
  }

  private static Reply wish(Moment moment, Message message) {
    return message.named().isAmbiguous()
        ? WhileNegotiating.whichDate(moment, message.named())
        : Offering.counter(moment, message.named().wish());
  }

  private static Optional<Reply> withoutFigures(Moment moment, Message message) {
    if (message.says(Intent.PROMISE_TO_PAY)) {
      return Optional.of(Promising.whichDay(moment, message.named().amount()));
    }
    if (message.says(Intent.COUNTER_OFFER) || message.named().onPayday()) {
      return Optional.of(WhileNegotiating.open(moment, message));
    }
    boolean asks = message.says(Intent.ASKS_PLAN) || message.reading().intent() == Intent.EXTENSION;
    return asks ? Optional.of(Offering.show(moment, "offers.asked")) : Optional.empty();
  }
}
