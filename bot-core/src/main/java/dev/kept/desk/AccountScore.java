package dev.kept.desk;

import dev.kept.account.Account;
import dev.kept.risk.Score;

/// An account, its customer's name and its score.
public record AccountScore(Account account, String name, Score score) {}
