package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import dev.kept.policy.HandoffReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A talk that waits for a person: why (every reason in order), what the team should know, who owns
/// it and by when, who took it, and when it was done.
public record Handoff(
    String id,
    ConversationId conversation,
    AccountId account,
    List<HandoffReason> reasons,
    String summary,
    String owner,
    Instant created,
    Instant deadline,
    Optional<String> takenBy,
    Optional<Instant> takenAt,
    Optional<Instant> closedAt) {

  public Handoff {
    reasons = List.copyOf(reasons);
  }
}
