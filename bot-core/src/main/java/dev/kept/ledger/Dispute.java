package dev.kept.ledger;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;

/// A customer says that this invoice is wrong: since when, until when if it was settled, and in
/// which words.
public record Dispute(
    InvoiceId invoice, LocalDate since, Optional<LocalDate> resolved, String words) {

  /// What it keeps from being collected, up to the day before it was settled.
  Hold asHold() {
    return new Hold(
        HoldKind.DISPUTE,
        new HoldScope.OneInvoice(invoice),
        since,
        resolved.map(day -> day.minusDays(1)),
        words);
  }
}
