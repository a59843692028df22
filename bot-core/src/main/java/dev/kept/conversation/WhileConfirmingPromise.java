package dev.kept.conversation;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Amount and day of a promise were read back, or its day is still to be chosen.
final class WhileConfirmingPromise {
  private WhileConfirmingPromise() {}

  static Reply ask(Moment moment, TalkState.ConfirmingPromise word, String rule) {
    Reply reply = Reply.by(rule, moment.talk());
    if (!word.alternatives().isEmpty()) {
      return reply
          .say(PlanWords.PROMISE_WHICH_DAY, Map.of("amount", Saying.amount(word.amount())))
          .offer(Choices.dates(days(word)))
          .offer(List.of(Choices.OPTIONS, Choices.PERSON));
    }
    return reply
        .say(
            PlanWords.PROMISE_READ_BACK,
            Map.of("amount", Saying.amount(word.amount()), "due", Saying.day(word.due())))
        .offer(List.of(Choices.YES, Choices.OTHER_DAY, Choices.OPTIONS, Choices.PERSON));
  }

  private static List<LocalDate> days(TalkState.ConfirmingPromise word) {
    List<LocalDate> days = new ArrayList<>(List.of(word.due()));
    days.addAll(word.alternatives());
    return days;
  }

  static Optional<Reply> hear(Moment moment, TalkState.ConfirmingPromise word, Message message) {
    if (message.named().isSeries() && message.wishes()) {
      return Paying.hear(moment, message);
    }
    Optional<LocalDate> day = pickedDay(word, message);
    if (day.isPresent() || message.named().amount().isPresent()) {
      Money amount = message.named().amount().filter(Money::isPositive).orElse(word.amount());
      return Optional.of(
          Promising.on(moment, amount.min(moment.balance()), day.orElse(word.due())));
    }
    if (message.named().isAmbiguous()) {
      return Optional.of(Promising.named(moment, message.named()));
    }
    return answered(moment, word, message);
  }

  private static Optional<LocalDate> pickedDay(TalkState.ConfirmingPromise word, Message message) {
    List<LocalDate> named = message.named().days();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    return named.stream().filter(day -> days(word).contains(day)).findFirst();
  }

  private static Optional<Reply> answered(
      Moment moment, TalkState.ConfirmingPromise word, Message message) {
    boolean exact = word.alternatives().isEmpty();
    return switch (message.reading().intent()) {
      case YES ->
          Optional.of(
              exact ? Promising.given(moment, word) : ask(moment, word, "promise.which_day"));
      case NO -> Optional.of(Promising.whichDay(moment, Optional.of(word.amount())));
      default -> Paying.hear(moment, message);
    };
  }
}
