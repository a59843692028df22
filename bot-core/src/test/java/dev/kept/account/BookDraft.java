package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Writes a small account book for a test, one readable line per fact.
final class BookDraft {
  static final Currency EUR = Currency.getInstance("EUR");
  static final Account ACCOUNT = new Account(new AccountId("C1-EUR"), new CustomerId("C1"), EUR);

  private final List<Invoice> invoices = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<Hold> holds = new ArrayList<>();

  static Money eur(long minor) {
    return new Money(minor, EUR);
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  BookDraft invoice(String id, String issued, String due, long minor) {
    invoices.add(
        new Invoice(
            new InvoiceId(id), ACCOUNT.id(), day(issued), day(due), eur(minor), Optional.empty()));
    return this;
  }

  BookDraft payment(String id, String on, long minor) {
    return payment(id, on, on, minor, Optional.empty());
  }

  BookDraft payment(String id, String on, long minor, String towards) {
    return payment(id, on, on, minor, Optional.of(new InvoiceId(towards)));
  }

  BookDraft payment(
      String id, String valueDate, String recordedOn, long minor, Optional<InvoiceId> towards) {
    payments.add(
        new Payment(id, ACCOUNT.id(), eur(minor), day(valueDate), day(recordedOn), towards));
    return this;
  }

  BookDraft dispute(String invoice, String from, Optional<String> until) {
    return hold(HoldKind.DISPUTE, new HoldScope.OneInvoice(new InvoiceId(invoice)), from, until);
  }

  BookDraft hold(HoldKind kind, HoldScope scope, String from, Optional<String> until) {
    holds.add(new Hold(kind, scope, day(from), until.map(BookDraft::day), "as told"));
    return this;
  }

  AccountBook book() {
    return new AccountBook(ACCOUNT, invoices, payments, holds);
  }

  Statement on(String day) {
    return book().statement(day(day));
  }
}
