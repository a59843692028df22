package dev.kept.desk;

import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Decision;
import dev.kept.conversation.Effect;
import dev.kept.conversation.TalkState;
import dev.kept.ledger.Handoff;
import dev.kept.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// By which day a person answers, so that a handoff always says it.
final class Deadlines {
  private final Ledger ledger;

  Deadlines(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The day of the earliest handoff: of this decision, or one the talk already waits for.
  Optional<LocalDate> of(Decision decision, ConversationId talk, Moments.Moment moment) {
    boolean waits =
        decision.next().state() instanceof TalkState.HandedOff
            || decision.next().state() instanceof TalkState.OnHold;
    Stream<Instant> waiting = waits ? waiting(talk) : Stream.empty();
    return Stream.concat(made(decision, moment), waiting).min(Instant::compareTo).map(moment::day);
  }

  private static Stream<Instant> made(Decision decision, Moments.Moment moment) {
    return decision.effects().stream()
        .filter(Effect.HandOff.class::isInstance)
        .map(effect -> moment.policy().handoff(((Effect.HandOff) effect).reason()))
        .map(handoff -> moment.now().plus(Duration.ofHours(handoff.withinHours())));
  }

  private Stream<Instant> waiting(ConversationId talk) {
    return ledger.read(shelf -> shelf.handoffsOf(talk)).stream()
        .filter(handoff -> handoff.closedAt().isEmpty())
        .map(Handoff::deadline);
  }
}
