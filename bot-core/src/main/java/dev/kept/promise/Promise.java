package dev.kept.promise;

import dev.kept.account.AccountId;
import dev.kept.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/// A customer's word: this amount by this day. It is judged at the end of its grace day, in the
/// creditor's zone.
public record Promise(
    String id,
    AccountId account,
    Money amount,
    LocalDate due,
    LocalDate graceDay,
    PromiseState state,
    Instant givenAt) {}
