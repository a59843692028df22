package dev.kept.ledger;

import dev.kept.account.AccountId;
import java.time.Instant;

/// A customer link that may be used: for which account, until when, and how often a wrong fact was
/// named through it.
public record Link(TokenHash hash, AccountId account, Instant expires, int failures) {}
