package dev.kept.account;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which invoice is disputed on which day.
final class Disputes {
  private final Map<InvoiceId, List<Hold>> ofOne = new HashMap<>();
  private final List<Hold> ofAll;

  Disputes(List<Hold> holds) {
    List<Hold> contesting = holds.stream().filter(Hold::contestsDebt).toList();
    for (Hold hold : contesting) {
      if (hold.scope() instanceof HoldScope.OneInvoice(InvoiceId invoice)) {
        ofOne.merge(
            invoice,
            List.of(hold),
            (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
      }
    }
    ofAll =
        contesting.stream()
            .filter(hold -> !(hold.scope() instanceof HoldScope.OneInvoice))
            .toList();
  }

  boolean on(InvoiceId invoice, LocalDate day) {
    return ofAll.stream().anyMatch(hold -> hold.isActive(day))
        || ofOne.getOrDefault(invoice, List.of()).stream().anyMatch(hold -> hold.isActive(day));
  }
}
