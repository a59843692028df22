package dev.kept.conversation;

import dev.kept.account.HoldKind;
import dev.kept.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nothing is owed, or nothing more is to be done here.
final class Closing {
  private static final String NOTHING_OWED = "nothing_owed";

  private Closing() {}

  /// Nothing can be collected: all of it is in dispute, or all of it is paid.
  static Reply nothingOwed(Moment moment) {
    if (moment.theCase().statement().disputed().isPositive()) {
      return Rests.found(moment, HoldKind.DISPUTE);
    }
    Moment there = moment.in(new TalkState.Closed(NOTHING_OWED, moment.heard().locale()));
    return ask(there, "closed.nothing_owed");
  }

  static Reply ask(Moment moment, String rule) {
    if (!moment.owesNothing()) {
      return Opening.begin(moment);
    }
    Reply reply = Reply.by(rule, moment.talk()).say(RightWords.NOTHING_OWED);
    Money balance = moment.theCase().statement().balance();
    if (balance.isNegative()) {
      Money credit = Money.zero(balance.currency()).minus(balance);
      reply.say(OpeningWords.CREDIT, Map.of("credit", Saying.amount(credit)));
    }
    return reply.offer(List.of(Choices.PERSON));
  }

  /// Something new may be open since then.
  static Optional<Reply> hear(Moment moment, Message message) {
    if (!moment.owesNothing()) {
      return Optional.of(Opening.begin(moment));
    }
    return Optional.of(
        Reply.by("closed.help", moment.talk())
            .say(RightWords.CLOSED_HELP)
            .offer(List.of(Choices.PERSON)));
  }
}
