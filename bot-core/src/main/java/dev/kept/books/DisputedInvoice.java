package dev.kept.books;

import dev.kept.account.AccountId;
import dev.kept.account.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;

/// What the books say about a dispute: which invoice, since when, from which day on it was settled
/// again, and in which words.
public record DisputedInvoice(
    AccountId account,
    InvoiceId invoice,
    LocalDate since,
    Optional<LocalDate> resolved,
    String words) {}
