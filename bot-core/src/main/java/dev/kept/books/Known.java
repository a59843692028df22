package dev.kept.books;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the ledger holds before an import, found by its keys.
public final class Known {
  private record Key(AccountId account, String id) {}

  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final Map<AccountId, Account> accounts = new HashMap<>();
  private final Map<CustomerId, List<Account>> accountsOf = new HashMap<>();
  private final Map<Key, Invoice> invoices = new HashMap<>();
  private final Map<InvoiceId, List<Invoice>> invoicesByNumber = new HashMap<>();
  private final Map<Key, Payment> payments = new HashMap<>();
  private final Map<Key, DisputedInvoice> disputes = new HashMap<>();

  /// An index of everything given; of several disputes about one invoice the last one counts.
  public Known(
      Collection<Customer> customers,
      Collection<Account> accounts,
      Collection<Invoice> invoices,
      Collection<Payment> payments,
      Collection<DisputedInvoice> disputes) {
    customers.forEach(this::add);
    accounts.forEach(this::add);
    invoices.forEach(this::add);
    payments.forEach(payment -> this.payments.put(key(payment), payment));
    disputes.forEach(each -> this.disputes.put(key(each), each));
  }

  /// An empty ledger.
  public static Known nothing() {
    return new Known(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private void add(Customer customer) {
    customers.put(customer.id(), customer);
  }

  private void add(Account account) {
    accounts.put(account.id(), account);
    accountsOf.computeIfAbsent(account.customer(), _ -> new ArrayList<>()).add(account);
  }

  private void add(Invoice invoice) {
    invoices.put(key(invoice), invoice);
    invoicesByNumber.computeIfAbsent(invoice.id(), _ -> new ArrayList<>()).add(invoice);
  }

  Optional<Customer> customer(CustomerId id) {
    return Optional.ofNullable(customers.get(id));
  }

  Optional<Account> account(AccountId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  List<Account> accountsOf(CustomerId customer) {
    return accountsOf.getOrDefault(customer, List.of());
  }

  Optional<Invoice> invoice(AccountId account, InvoiceId id) {
    return Optional.ofNullable(invoices.get(new Key(account, id.value())));
  }

  List<Invoice> invoicesNumbered(InvoiceId id) {
    return invoicesByNumber.getOrDefault(id, List.of());
  }

  Optional<Payment> payment(AccountId account, String id) {
    return Optional.ofNullable(payments.get(new Key(account, id)));
  }

  Optional<DisputedInvoice> dispute(AccountId account, InvoiceId invoice) {
    return Optional.ofNullable(disputes.get(new Key(account, invoice.value())));
  }

  private static Key key(Invoice invoice) {
    return new Key(invoice.account(), invoice.id().value());
  }

  private static Key key(Payment payment) {
    return new Key(payment.account(), payment.id());
  }

  private static Key key(DisputedInvoice dispute) {
    return new Key(dispute.account(), dispute.invoice().value());
  }
}
