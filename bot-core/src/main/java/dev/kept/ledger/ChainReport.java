package dev.kept.ledger;

import dev.kept.conversation.ConversationId;
import java.util.List;

/// What `verify` found: how much was proven, and every place where the ledger is not what was
/// written. `fingerprint` is one SHA-256 over the heads of all chains: noted elsewhere, it proves
/// later that no talk was replaced as a whole.
public record ChainReport(
    long conversations,
    long lines,
    long agreements,
    List<Break> breaks,
    List<String> damage,
    String fingerprint) {

  public ChainReport {
    breaks = List.copyOf(breaks);
    damage = List.copyOf(damage);
  }

  /// The first line of a talk that is not as it was written.
  public record Break(ConversationId conversation, long seq, Fault fault) {}

  /// What is wrong with it.
  public enum Fault {
    /// Its words, time, speaker or origin were changed.
    ALTERED,
    /// A line before it is missing.
    MISSING,
    /// It does not follow the line before it: inserted, or put in another order.
    OUT_OF_ORDER,
    /// The decision made or the agreement signed with it is not the one it was written with.
    UNSEALED,
    /// The talk ends too early, or goes on after its end.
    TAIL
  }

  /// Whether everything is as it was written.
  public boolean intact() {
    return breaks.isEmpty() && damage.isEmpty();
  }
}
