package dev.kept.conversation;

import dev.kept.policy.HandoffReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// "I paid that already": what was named is noted, a person looks the payment up, and nobody asks
/// again meanwhile.
final class AlreadyPaid {
  private AlreadyPaid() {}

  static Reply noted(Moment moment, Message message) {
    List<Say> items = new ArrayList<>();
    message
        .named()
        .amount()
        .ifPresent(amount ->
            items.add(
                Saying.say(AnswerWords.PAID_AMOUNT, Map.of("amount", Saying.amount(amount)))));
    message
        .named()
        .day()
        .ifPresent(
            day -> items.add(Saying.say(AnswerWords.PAID_DAY, Map.of("on", Saying.day(day)))));
    Reply reply = Reply.by("paid.noted", moment.talk());
    if (!items.isEmpty()) {
      reply.say(Saying.list(AnswerWords.PAID_ITEMS, Map.of(), items));
    }
    return reply.then(tapped(moment, message.text()));
  }

  static Reply tapped(Moment moment, String words) {
    return WithAPerson.take(moment, HandoffReason.ALREADY_PAID, AnswerWords.PAID_NOTED, words);
  }
}
