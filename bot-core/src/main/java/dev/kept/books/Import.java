package dev.kept.books;

import dev.kept.account.Account;
import dev.kept.account.Customer;
import dev.kept.account.Invoice;
import dev.kept.account.Payment;
import dev.kept.sheet.Refusal;
import java.util.List;

/// What reading a file came to: all of it can be taken over, or none of it.
public sealed interface Import {

  /// Nothing is taken over: the first refusals in the order of their lines, and how many there are.
  record Refused(List<Refusal> first, int count) implements Import {
    public Refused {
      first = List.copyOf(first);
    }
  }

  /// Every row makes sense; `changes` is what the ledger does not hold yet.
  record Ready(Changes changes, Result result) implements Import {}

  /// What is new or different; nothing else needs to be written.
  record Changes(
      List<Customer> customers,
      List<Account> accounts,
      List<Invoice> invoices,
      List<Payment> payments,
      List<DisputedInvoice> disputes) {
    public Changes {
      customers = List.copyOf(customers);
      accounts = List.copyOf(accounts);
      invoices = List.copyOf(invoices);
      payments = List.copyOf(payments);
      disputes = List.copyOf(disputes);
    }

    public boolean isEmpty() {
      return customers.isEmpty()
          && accounts.isEmpty()
          && invoices.isEmpty()
          && payments.isEmpty()
          && disputes.isEmpty();
    }
  }

  /// How many of the file's customers, invoices or payments are created, updated or already known
  /// as they are; and how many customers, payments and disputes an invoice file brought along.
  record Result(
      int created, int updated, int unchanged, int newCustomers, int payments, int disputes) {}
}
