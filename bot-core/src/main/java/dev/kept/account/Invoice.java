package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// One invoice as sent. A negative amount is a credit note. `description` is what it was for, when
/// the business said so.
public record Invoice(
    InvoiceId id,
    AccountId account,
    LocalDate issued,
    LocalDate due,
    Money amount,
    Optional<String> description) {}
