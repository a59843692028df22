package dev.kept.books;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.money.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file of payments.
final class PaymentRows implements Rows {
  /// A payment's number is unique in its account.
  private record Key(AccountId account, String payment) {
    @Override
    public String toString() {
      return "payment %s of account %s".formatted(payment, account);
    }
  }

  /// What tells two payments without a number apart.
  private record Content(
      AccountId account, LocalDate valueDate, Money amount, Optional<InvoiceId> towards) {}

  private final Known known;
  private final Collected<AccountId, Account> accounts;
  private final Collected<Key, Payment> payments;
  private final Map<Content, Integer> seen = new HashMap<>();

  PaymentRows(Known known) {
    this.known = known;
    accounts = new Collected<>(known::account);
    payments = new Collected<>(key -> known.payment(key.account(), key.payment()));
  }

  @Override
  public void take(Cells cells) {
    Optional<InvoiceId> towards = cells.id(Field.INVOICE).map(InvoiceId::new);
    Account account = account(cells, towards);
    towards.ifPresent(invoice -> refuseUnknown(cells, account, invoice));
    Money amount = amount(cells, account);
    LocalDate valueDate =
        cells.date(Field.VALUE_DATE).orElseThrow(() -> cells.refused(Field.VALUE_DATE, "is blank"));
    Content content = new Content(account.id(), valueDate, amount, towards);
    String id = cells.id(Field.PAYMENT).orElseGet(() -> numbered(content));
    LocalDate recordedOn = cells.date(Field.RECORDED_ON).orElse(valueDate);
    accounts.add(account.id(), account, cells);
    payments.add(
        new Key(account.id(), id),
        new Payment(id, account.id(), amount, valueDate, recordedOn, towards),
        cells);
  }

  private static Money amount(Cells cells, Account account) {
    Money amount = cells.amount(account.currency());
    if (amount.isNegative() && !cells.mapping().rules().returns()) {
      throw cells.refused(
          Field.AMOUNT,
          "is negative: set returns = true under [rules] of a map if the file holds returned payments or refunds");
    }
    return amount;
  }

  private Account account(Cells cells, Optional<InvoiceId> towards) {
    Optional<AccountId> named = cells.id(Field.ACCOUNT).map(AccountId::new);
    if (named.isPresent()) {
      return known
          .account(named.get())
          .orElseThrow(() -> cells.refused(Field.ACCOUNT, "is not known"));
    }
    Optional<CustomerId> customer = cells.id(Field.CUSTOMER).map(CustomerId::new);
    return customer
        .map(id -> accountOf(cells, id, towards))
        .orElseGet(() -> accountOf(cells, towards));
  }

  private Account accountOf(Cells cells, CustomerId customer, Optional<InvoiceId> towards) {
    if (known.customer(customer).isEmpty()) {
      throw cells.refused(Field.CUSTOMER, "is not known: import customers or invoices first");
    }
    List<Account> all = known.accountsOf(customer);
    List<Account> fitting =
        all.stream()
            .filter(account ->
                towards
                    .map(invoice -> known.invoice(account.id(), invoice).isPresent())
                    .orElse(true))
            .toList();
    boolean decided = cells.text(Field.CURRENCY).isEmpty() && fitting.size() == 1;
    return decided ? fitting.getFirst() : Account.of(customer, cells.currency());
  }

  private Account accountOf(Cells cells, Optional<InvoiceId> towards) {
    InvoiceId invoice =
        towards.orElseThrow(() -> cells.refused("names neither a customer nor an invoice"));
    List<Invoice> numbered = known.invoicesNumbered(invoice);
    if (numbered.size() > 1) {
      throw cells.refused(
          Field.INVOICE,
          "is the number of %d invoices: add a column customer".formatted(numbered.size()));
    }
    if (numbered.isEmpty()) {
      throw cells.refused(Field.INVOICE, "is not known: import invoices first");
    }
    return known.account(numbered.getFirst().account()).orElseThrow();
  }

  private void refuseUnknown(Cells cells, Account account, InvoiceId invoice) {
    if (known.invoice(account.id(), invoice).isEmpty()
        && !cells.mapping().rules().unknownInvoices()) {
      throw cells.refused(
          Field.INVOICE,
          "is not an invoice of account %s: import invoices first, or set unknown_invoices = true under [rules] of a map to count such payments without a name"
              .formatted(account.id()));
    }
  }

  /// A number that is the same whenever the same file is read: from what the payment says, and the
  /// how-many-th of its kind it is.
  private String numbered(Content content) {
    int occurrence = seen.merge(content, 1, Integer::sum);
    String text =
        "%s|%s|%d|%s"
            .formatted(
                content.account(),
                content.valueDate(),
                content.amount().minor(),
                content.towards().map(InvoiceId::value).orElse(""));
    String hash = Digest.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return "unnumbered %s-%d".formatted(hash, occurrence);
  }

  @Override
  public Import.Ready ready() {
    Collected.Difference<Payment> found = payments.difference();
    return new Import.Ready(
        new Import.Changes(
            List.of(), accounts.difference().changes(), List.of(), found.changes(), List.of()),
        new Import.Result(found.created(), found.updated(), found.unchanged(), 0, 0, 0));
  }
}
