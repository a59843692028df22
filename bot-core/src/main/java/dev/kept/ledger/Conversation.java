package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A talk as the ledger keeps it. `version` grows by one with every turn written and guards against
/// two turns decided on the same standing; `seq` is the number of the last line. `link` is empty
/// for talks in the terminal.
public record Conversation(
    ConversationId id,
    AccountId account,
    Optional<TokenHash> link,
    Instant created,
    Optional<Instant> closed,
    long version,
    long seq,
    Standing standing,
    Locale locale,
    OptionalInt rating) {

  /// The same talk after a turn.
  public Conversation moved(long versionNow, long seqNow, Standing standingNow) {
    return new Conversation(
        id,
        account,
        link,
        created,
        closed,
        versionNow,
        seqNow,
        standingNow,
        standingNow.talk().heard().locale(),
        rating);
  }
}
