package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import java.util.Locale;
import java.util.Optional;

/// A talk to open. Its id is used only when no talk of this account and link is open yet.
public record NewConversation(
    ConversationId id,
    AccountId account,
    Optional<TokenHash> link,
    Standing standing,
    Locale locale) {}
