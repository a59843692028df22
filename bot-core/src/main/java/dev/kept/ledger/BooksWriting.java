package dev.kept.ledger;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.Invoice;
import dev.kept.account.Payment;
import dev.kept.books.DisputedInvoice;
import dev.kept.ledger.CustomerTable.CustomerRow;
import dev.kept.money.Money;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Takes over what the business's own programs say: rows by their number, new or changed or as they
/// were.
final class BooksWriting {
  private final Tables tables;
  private final InstantSource clock;
  private final Touched touched;

  BooksWriting(Tables tables, InstantSource clock, Touched touched) {
    this.tables = tables;
    this.clock = clock;
    this.touched = touched;
  }

  Tally customers(List<Customer> customers) {
    touched.addAny();
    int before = tables.customers().count();
    int[] changes = tables.customers().upsert(customers.stream().map(CustomerRow::of).toList());
    return tally(changes, tables.customers().count() - before);
  }

  Tally accounts(List<Account> accounts) {
    touched.addAny();
    int before = tables.accounts().count();
    int[] changes =
        tables.accounts().upsert(accounts.stream().map(AccountTable.AccountRow::of).toList());
    return tally(changes, tables.accounts().count() - before);
  }

  Tally invoices(List<Invoice> invoices) {
    touched.addAny();
    checkCurrencies(invoices, Invoice::account, Invoice::amount);
    int before = tables.invoices().count();
    int[] changes =
        tables.invoices().upsert(invoices.stream().map(InvoiceTable.InvoiceRow::of).toList());
    return tally(changes, tables.invoices().count() - before);
  }

  Tally payments(List<Payment> payments) {
    touched.addAny();
    checkCurrencies(payments, Payment::account, Payment::amount);
    int before = tables.payments().count();
    int[] changes =
        tables.payments().upsert(payments.stream().map(PaymentTable.PaymentRow::of).toList());
    return tally(changes, tables.payments().count() - before);
  }

  private <R> void checkCurrencies(
      List<R> rows, Function<R, AccountId> account, Function<R, Money> amount) {
    Map<String, String> currencies = tables.accounts().currencies();
    for (R row : rows) {
      String kept = currencies.get(account.apply(row).value());
      String found = amount.apply(row).currency().getCurrencyCode();
      if (kept != null && !kept.equals(found)) {
        throw new IllegalArgumentException(
            "account %s is kept in %s, not in %s".formatted(account.apply(row), kept, found));
      }
    }
  }

  void disputes(List<DisputedInvoice> disputes) {
    touched.addAny();
    List<DisputeTable.DisputeRow> rows =
        disputes.stream().map(DisputeTable.DisputeRow::of).toList();
    tables.disputes().insertAll(rows, clock.instant());
    tables.disputes().resolveAll(rows.stream().filter(row -> row.resolved() != null).toList());
  }

  private static Tally tally(int[] changes, int created) {
    int changed = 0;
    for (int change : changes) {
      changed += change;
    }
    return new Tally(created, changed - created, changes.length - changed);
  }
}
