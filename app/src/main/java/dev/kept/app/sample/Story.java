package dev.kept.app.sample;

import dev.kept.account.AccountId;
import dev.kept.account.Verification;

/// An account the demo shows first: what has happened, and the fact that opens the talk.
public record Story(AccountId account, String name, Verification verification, String story) {}
