package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/// Where an account stands on one day: its open invoices, oldest due first, and money received that
/// belongs to none of them (`credit`, never negative).
public record Statement(
    Account account, LocalDate asOf, List<OpenInvoice> open, Money credit, int daysPastDue) {

  public Statement {
    open = List.copyOf(open);
  }

  /// What a plan may cover: the open amounts nobody disputes, less unallocated credit, never below
  /// zero.
  public Money collectable() {
    Money owed = sum(open.stream().filter(invoice -> !invoice.disputed()).toList());
    return owed.minus(credit).max(Money.zero(currency()));
  }

  /// Everything that is open, disputed or not, less unallocated credit; negative when overpaid.
  public Money balance() {
    return sum(open).minus(credit);
  }

  /// The open amounts in dispute.
  public Money disputed() {
    return sum(open.stream().filter(OpenInvoice::disputed).toList());
  }

  public Currency currency() {
    return account.currency();
  }

  private Money sum(List<OpenInvoice> invoices) {
    return Money.sum(invoices.stream().map(OpenInvoice::open).toList(), currency());
  }
}
