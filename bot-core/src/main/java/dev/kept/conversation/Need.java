package dev.kept.conversation;

import java.util.Optional;

/// Need was named while plans are on the table: they are made again with it in mind.
final class Need {
  private Need() {}

  static Optional<Reply> named(Moment moment, Message message) {
    TalkState state = moment.talk().state();
    boolean onTheTable =
        state instanceof TalkState.Choosing || state instanceof TalkState.ConfirmingPlan;
    boolean proposes = message.wishes() || message.promises() || message.name().isPresent();
    return message.need() && onTheTable && !proposes
        ? Optional.of(Offering.show(moment, "offers.need"))
        : Optional.empty();
  }
}
