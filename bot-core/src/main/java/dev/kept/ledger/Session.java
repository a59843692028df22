package dev.kept.ledger;

import dev.kept.conversation.ConversationId;
import java.time.Instant;

/// One device in a talk. Until it is `verified` it sees only the lines of its own gate, and its
/// part of the talk stands in `gate`.
public record Session(
    long number,
    TokenHash hash,
    ConversationId conversation,
    boolean verified,
    int failures,
    Standing gate,
    Instant created,
    Instant expires) {

  /// The same session after a turn: verified or not, and how its gate stands.
  public Session moved(boolean isVerified, Standing gateNow) {
    return new Session(number, hash, conversation, isVerified, failures, gateNow, created, expires);
  }
}
