package dev.kept.desk;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.TokenHash;

/// One device in one talk, as a door holds it between two calls. It proves nothing about whether
/// the person is verified: the desk looks that up each time.
public final class Session {
  private final TokenHash token;
  private final ConversationId conversation;
  private final AccountId account;

  Session(TokenHash token, ConversationId conversation, AccountId account) {
    this.token = token;
    this.conversation = conversation;
    this.account = account;
  }

  /// The talk's id, for addresses and answers.
  public String conversation() {
    return conversation.value();
  }

  /// A stable name for this device that is safe to count by and to derive keys from; it opens
  /// nothing.
  public String fingerprint() {
    return token.hex();
  }

  TokenHash token() {
    return token;
  }

  ConversationId id() {
    return conversation;
  }

  AccountId account() {
    return account;
  }
}
