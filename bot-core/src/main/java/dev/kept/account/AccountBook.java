package dev.kept.account;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// Everything the business's books say about one account, in no particular order. Throws
/// [IllegalArgumentException] when an amount is in another currency than the account's.
public record AccountBook(
    Account account, List<Invoice> invoices, List<Payment> payments, List<Hold> holds) {

  public AccountBook {
    invoices = List.copyOf(invoices);
    payments = List.copyOf(payments);
    holds = List.copyOf(holds);
    for (Invoice invoice : invoices) {
      checkCurrency(account, invoice.amount().currency());
    }
    for (Payment payment : payments) {
      checkCurrency(account, payment.amount().currency());
    }
  }

  private static void checkCurrency(Account account, Currency currency) {
    if (!account.currency().equals(currency)) {
      throw new IllegalArgumentException(
          "account %s is kept in %s, not in %s"
              .formatted(account.id(), account.currency(), currency));
    }
  }

  /// The book as it stood at the end of `day`: invoices issued, payments recorded and holds begun
  /// by then. What was written down later does not exist yet, even when it is about that day.
  public AccountBook knownOn(LocalDate day) {
    return new AccountBook(
        account,
        invoices.stream().filter(invoice -> !invoice.issued().isAfter(day)).toList(),
        payments.stream().filter(payment -> !payment.recordedOn().isAfter(day)).toList(),
        holds.stream().filter(hold -> !hold.from().isAfter(day)).toList());
  }

  /// How the money received by `day` fell on the invoices issued by `day`.
  public Allocation allocation(LocalDate day) {
    return Allocation.of(this, day);
  }

  /// Where the account stands on `day`, by everything this book holds today.
  public Statement statement(LocalDate day) {
    return allocation(day).statement();
  }
}
