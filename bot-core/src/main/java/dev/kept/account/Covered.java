package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One invoice and the money that fell on it, in the order it came; a returned payment is a
/// negative part.
public record Covered(Invoice invoice, List<Part> parts, boolean disputed) {

  /// Money from one payment or credit note, on the day it was counted.
  public record Part(String source, Money amount, LocalDate on) {}

  public Covered {
    parts = List.copyOf(parts);
  }

  /// What fell on it.
  public Money covered() {
    Money sum = Money.zero(invoice.amount().currency());
    for (Part part : parts) {
      sum = sum.plus(part.amount());
    }
    return sum;
  }

  /// What is still open.
  public Money open() {
    return invoice.amount().minus(covered());
  }

  /// The day nothing was open any more; empty while something is.
  public Optional<LocalDate> settledOn() {
    if (!open().isZero()) {
      return Optional.empty();
    }
    return Optional.of(parts.isEmpty() ? invoice.issued() : parts.getLast().on());
  }
}
