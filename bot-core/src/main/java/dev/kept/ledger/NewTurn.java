package dev.kept.ledger;

import dev.kept.conversation.ConversationId;
import java.util.List;
import java.util.Optional;

/// One whole turn: everything that becomes durable before anyone sees it.
///
/// `version` and `books` are what the turn was decided on ([Conversation#version],
/// [Ledger#booksVersion(dev.kept.account.AccountId)]); when either has moved on, nothing is
/// written. `clientTurn` is the id the customer's program gave its message, which makes a repeat
/// known. `talk` is how the talk stands afterwards, `gate` how the session's own gate stands; what
/// is empty stays as it is. `session` is needed for gate lines and for whatever changes the
/// session.
public record NewTurn(
    ConversationId conversation,
    long version,
    Optional<Long> books,
    Optional<TokenHash> session,
    Optional<String> clientTurn,
    List<NewLine> lines,
    Optional<Standing> talk,
    Optional<Standing> gate,
    Optional<DecisionNote> decision,
    List<Entry> entries) {

  public NewTurn {
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a turn has at least one line");
    }
    boolean needsSession = gate.isPresent() || lines.stream().anyMatch(NewLine::gate);
    if (needsSession && session.isEmpty()) {
      throw new IllegalArgumentException("a gate belongs to a session");
    }
  }
}
