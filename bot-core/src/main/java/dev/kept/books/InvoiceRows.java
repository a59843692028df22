package dev.kept.books;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/// A file of invoices. It may bring its customers along, the day each invoice was paid (which makes
/// the payment), and whether it is disputed.
final class InvoiceRows implements Rows {
  /// An invoice number is unique in its account.
  private record Key(AccountId account, InvoiceId invoice) {
    @Override
    public String toString() {
      return "invoice %s of account %s".formatted(invoice, account);
    }
  }

  private final LocalDate today;
  private final Known known;
  private final Collected<CustomerId, Customer> customers;
  private final Collected<AccountId, Account> accounts;
  private final Collected<Key, Invoice> invoices;
  private final Collected<Key, Payment> payments;
  private final Collected<Key, DisputedInvoice> disputes;

  InvoiceRows(Known known, LocalDate today) {
    this.today = today;
    this.known = known;
    customers = new Collected<>(known::customer);
    accounts = new Collected<>(known::account);
    invoices = new Collected<>(key -> known.invoice(key.account(), key.invoice()));
    payments = new Collected<>(key -> known.payment(key.account(), paymentId(key.invoice())));
    disputes = new Collected<>(key -> known.dispute(key.account(), key.invoice()));
  }

  @Override
  public void take(Cells cells) {
    Account account = account(cells);
    Key key = new Key(account.id(), new InvoiceId(cells.neededId(Field.INVOICE)));
    Invoice invoice = invoice(cells, key, account.currency());
    invoices.add(key, invoice, cells);
    Optional<LocalDate> settled = cells.date(Field.SETTLED);
    payment(cells, invoice, settled).ifPresent(payment -> payments.add(key, payment, cells));
    if (isDisputed(cells)) {
      disputes.add(key, dispute(cells, key, settled), cells);
    }
  }

  private Account account(Cells cells) {
    CustomerId customer = new CustomerId(cells.neededId(Field.CUSTOMER));
    if (customers.get(customer).isEmpty()) {
      if (!cells.mapping().rules().newCustomers()) {
        throw cells.refused(
            "customer %s is not known: import customers first, or set new_customers = true under [rules] of the map"
                .formatted(customer));
      }
      customers.add(customer, CustomerCells.read(cells, customer, Optional.empty()), cells);
    }
    Account account = Account.of(customer, cells.currency());
    accounts.add(account.id(), account, cells);
    return account;
  }

  private static Invoice invoice(Cells cells, Key key, Currency currency) {
    int terms = cells.mapping().fallbacks().termsDays();
    Optional<LocalDate> issued = cells.date(Field.ISSUED);
    Optional<LocalDate> due = cells.date(Field.DUE);
    if (issued.isEmpty() && due.isEmpty()) {
      throw cells.refused("neither says when the invoice was issued nor when it is due");
    }
    Money amount = cells.amount(currency);
    if (amount.isNegative() && !cells.mapping().rules().creditNotes()) {
      throw cells.refused(
          Field.AMOUNT,
          "is negative: set credit_notes = true under [rules] of a map if it is a credit note");
    }
    return new Invoice(
        key.invoice(),
        key.account(),
        issued.orElseGet(() -> due.orElseThrow().minusDays(terms)),
        due.orElseGet(() -> issued.orElseThrow().plusDays(terms)),
        amount,
        cells.text(Field.DESCRIPTION));
  }

  private static String paymentId(InvoiceId invoice) {
    return "settled " + invoice;
  }

  /// The payment behind a settled date. When the date has gone from a later file, the payment was a
  /// mistake and counts nothing.
  private Optional<Payment> payment(Cells cells, Invoice invoice, Optional<LocalDate> settled) {
    if (!invoice.amount().isPositive()) {
      return Optional.empty();
    }
    if (settled.isPresent()) {
      return settled.map(day -> payment(invoice, invoice.amount(), day));
    }
    Money nothing = Money.zero(invoice.amount().currency());
    return known
        .payment(invoice.account(), paymentId(invoice.id()))
        .filter(_ -> cells.has(Field.SETTLED))
        .map(before -> payment(invoice, nothing, before.valueDate()));
  }

  private static Payment payment(Invoice invoice, Money amount, LocalDate day) {
    return new Payment(
        paymentId(invoice.id()), invoice.account(), amount, day, day, Optional.of(invoice.id()));
  }

  private static boolean isDisputed(Cells cells) {
    return cells.has(Field.DISPUTED)
        ? cells.flag(Field.DISPUTED)
        : cells.date(Field.DISPUTED_ON).isPresent();
  }

  /// A dispute stands until the invoice is settled or a file says so; an import never ends one that
  /// a person knows more about, and never begins it again. Without a date of its own it is known
  /// from today, or, when it is over, from the day before it ended.
  private DisputedInvoice dispute(Cells cells, Key key, Optional<LocalDate> settled) {
    Optional<LocalDate> stated = cells.date(Field.DISPUTED_ON);
    Optional<LocalDate> ended = cells.date(Field.DISPUTE_RESOLVED).or(() -> settled);
    Optional<DisputedInvoice> before =
        known.dispute(key.account(), key.invoice()).filter(old -> !isOver(old, stated));
    LocalDate since =
        before
            .map(DisputedInvoice::since)
            .or(() -> stated)
            .or(() -> ended.map(day -> day.minusDays(1)))
            .orElse(today);
    return new DisputedInvoice(
        key.account(),
        key.invoice(),
        since,
        before.flatMap(DisputedInvoice::resolved).or(() -> ended.filter(since::isBefore)),
        before.map(DisputedInvoice::words).orElseGet(() -> words(cells)));
  }

  private static boolean isOver(DisputedInvoice old, Optional<LocalDate> stated) {
    return old.resolved().isPresent()
        && stated.filter(day -> !day.isBefore(old.resolved().get())).isPresent();
  }

  private static String words(Cells cells) {
    return cells.columnName(cells.has(Field.DISPUTED) ? Field.DISPUTED : Field.DISPUTED_ON);
  }

  @Override
  public Import.Ready ready() {
    Collected.Difference<Invoice> found = invoices.difference();
    Import.Changes changes =
        new Import.Changes(
            customers.difference().changes(),
            accounts.difference().changes(),
            found.changes(),
            payments.difference().changes(),
            disputes.difference().changes());
    return new Import.Ready(
        changes,
        new Import.Result(
            found.created(),
            found.updated(),
            found.unchanged(),
            changes.customers().size(),
            changes.payments().size(),
            changes.disputes().size()));
  }
}
