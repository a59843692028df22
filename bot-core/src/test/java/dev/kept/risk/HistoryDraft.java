package dev.kept.risk;

import dev.kept.account.Account;
import dev.kept.account.AccountBook;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.account.Relationship;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the history of one account for a test, one readable line per fact.
final class HistoryDraft {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Account ACCOUNT = Account.of(new CustomerId("C1"), USD);

  private final List<Invoice> invoices = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();
  private final List<LocalDate> broken = new ArrayList<>();
  private final List<LocalDate> heard = new ArrayList<>();
  private Optional<String> industry = Optional.empty();

  /// An invoice over 100.00, due 30 days after it was issued; answers its number.
  HistoryDraft invoice(LocalDate issued) {
    return invoice(issued, 10_000);
  }

  HistoryDraft invoice(LocalDate issued, long minor) {
    invoices.add(
        new Invoice(
            new InvoiceId("I" + (invoices.size() + 1)),
            ACCOUNT.id(),
            issued,
            issued.plusDays(30),
            new Money(minor, USD),
            Optional.empty()));
    return this;
  }

  /// The last invoice is paid in full so many days after its due date.
  HistoryDraft paid(int daysLate) {
    Invoice last = invoices.getLast();
    return received(last.due().plusDays(daysLate), last.amount().minor());
  }

  /// Money for the last invoice.
  HistoryDraft received(LocalDate on, long minor) {
    return received(on, minor, Optional.of(invoices.getLast().id()));
  }

  /// Money without a name; less than zero is money sent back.
  HistoryDraft unnamed(LocalDate on, long minor) {
    return received(on, minor, Optional.empty());
  }

  private HistoryDraft received(LocalDate on, long minor, Optional<InvoiceId> towards) {
    String id = "P" + (payments.size() + 1);
    payments.add(new Payment(id, ACCOUNT.id(), new Money(minor, USD), on, on, towards));
    return this;
  }

  /// One invoice a month, the first on `start`, each paid so many days late.
  HistoryDraft monthly(LocalDate start, int... daysLate) {
    for (int i = 0; i < daysLate.length; i++) {
      invoice(start.plusMonths(i)).paid(daysLate[i]);
    }
    return this;
  }

  HistoryDraft disputed(LocalDate from) {
    return hold(HoldKind.DISPUTE, new HoldScope.OneInvoice(invoices.getLast().id()), from);
  }

  /// The last invoice was disputed for the ten days before it was paid.
  HistoryDraft disputedBeforePaid() {
    LocalDate last = payments.getLast().valueDate().minusDays(1);
    holds.add(
        new Hold(
            HoldKind.DISPUTE,
            new HoldScope.OneInvoice(invoices.getLast().id()),
            last.minusDays(10),
            Optional.of(last),
            "as told"));
    return this;
  }

  HistoryDraft hold(HoldKind kind, HoldScope scope, LocalDate from) {
    holds.add(new Hold(kind, scope, from, Optional.empty(), "as told"));
    return this;
  }

  HistoryDraft promiseBroken(LocalDate on) {
    broken.add(on);
    return this;
  }

  HistoryDraft heardFrom(LocalDate on) {
    heard.add(on);
    return this;
  }

  HistoryDraft industry(String name) {
    industry = Optional.of(name);
    return this;
  }

  AccountHistory history() {
    Customer customer =
        new Customer(
            ACCOUNT.customer(),
            "Larkspur Supply",
            CustomerKind.BUSINESS,
            "US",
            Locale.US,
            Relationship.STANDARD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            industry,
            List.of());
    return new AccountHistory(
        customer, new AccountBook(ACCOUNT, invoices, payments, holds), broken, heard);
  }
}
