package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// How the money of an account fell on its invoices, oldest due first. Money counts from its value
/// date and goes to the invoice it was sent for, then to the oldest one; never to an invoice that
/// is disputed on that day (12 CFR 1006.30(c)(1)). What finds no invoice is `credit`, never
/// negative, and waits for the next one. A credit note is money on the day it was issued.
///
/// A returned payment reopens the invoice it names, then uses up credit, then reopens what was paid
/// last. When nothing is left to undo it is itself owed: an invoice named after the return, due on
/// its value date.
public record Allocation(Account account, LocalDate asOf, List<Covered> invoices, Money credit) {

  public Allocation {
    invoices = List.copyOf(invoices);
  }

  /// The invoices issued and the money received by `asOf`; later ones do not count.
  public static Allocation of(AccountBook book, LocalDate asOf) {
    return new Replay(book, asOf).run();
  }

  /// The same as a statement: only what is open.
  public Statement statement() {
    List<OpenInvoice> open =
        invoices.stream()
            .map(line -> new OpenInvoice(line.invoice(), line.open(), line.disputed()))
            .filter(invoice -> !invoice.open().isZero())
            .toList();
    return new Statement(account, asOf, open, credit, daysPastDue(open));
  }

  private int daysPastDue(List<OpenInvoice> open) {
    return open.stream()
        .filter(invoice -> !invoice.disputed())
        .findFirst()
        .map(oldest -> ChronoUnit.DAYS.between(oldest.invoice().due(), asOf))
        .map(days -> Math.toIntExact(Math.max(0, days)))
        .orElse(0);
  }
}
