package dev.kept.ledger;

import static java.util.stream.Collectors.groupingBy;

import dev.kept.account.AccountBook;
import dev.kept.account.AccountId;
import dev.kept.ledger.AgreementTable.AgreementRow;
import dev.kept.ledger.CustomerTable.CustomerRow;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts together what the books hold about accounts: one, or all of them a few hundred at a time,
/// with the same queries over a range of account ids.
final class BooksReading {
  private static final int AT_A_TIME = 500;

  private final Tables tables;

  BooksReading(Tables tables) {
    this.tables = tables;
  }

  Optional<AccountBooks> one(AccountId account) {
    return range(tables.accounts().between(account.value(), account.value())).stream().findFirst();
  }

  void each(Consumer<AccountBooks> reader) {
    List<AccountTable.AccountRow> some = tables.accounts().after("", AT_A_TIME);
    while (!some.isEmpty()) {
      range(some).forEach(reader);
      some = tables.accounts().after(some.getLast().id(), AT_A_TIME);
    }
  }

  private List<AccountBooks> range(List<AccountTable.AccountRow> accounts) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    Range range = new Range(accounts.getFirst().id(), accounts.getLast().id());
    return accounts.stream().map(range::books).toList();
  }

  private final class Range {
    private final Map<String, List<CustomerRow>> customers;
    private final Map<String, List<InvoiceTable.InvoiceRow>> invoices;
    private final Map<String, List<PaymentTable.PaymentRow>> payments;
    private final Map<String, List<HoldTable.HoldRow>> holds;
    private final Map<String, List<DisputeTable.DisputeRow>> disputes;
    private final Map<String, List<PromiseTable.PromiseRow>> promises;
    private final Map<String, List<AgreementRow>> agreements;
    private final Map<String, List<ContactWishTable.ContactWishRow>> wishes;

    Range(String first, String last) {
      customers = by(tables.customers().ofAccounts(first, last), CustomerRow::id);
      invoices = by(tables.invoices().between(first, last), InvoiceTable.InvoiceRow::account);
      payments = by(tables.payments().between(first, last), PaymentTable.PaymentRow::account);
      holds = by(tables.holds().between(first, last), HoldTable.HoldRow::account);
      disputes = by(tables.disputes().between(first, last), DisputeTable.DisputeRow::account);
      promises = by(tables.promises().between(first, last), PromiseTable.PromiseRow::account);
      agreements = by(tables.agreements().between(first, last), AgreementRow::account);
      wishes = by(tables.wishes().between(first, last), ContactWishTable.ContactWishRow::account);
    }

    AccountBooks books(AccountTable.AccountRow row) {
      String id = row.id();
      List<Dispute> disputed = of(disputes, id, DisputeTable.DisputeRow::toDomain);
      return new AccountBooks(
          of(customers, row.customer(), CustomerRow::toDomain).getFirst(),
          book(row, disputed),
          disputed,
          of(promises, id, promise -> promise.toDomain(Currency.getInstance(row.currency()))),
          of(agreements, id, AgreementRow::toDomain),
          of(wishes, id, ContactWishTable.ContactWishRow::toDomain));
    }

    private AccountBook book(AccountTable.AccountRow row, List<Dispute> disputed) {
      Currency currency = Currency.getInstance(row.currency());
      return new AccountBook(
          row.toDomain(),
          of(invoices, row.id(), invoice -> invoice.toDomain(currency)),
          of(payments, row.id(), payment -> payment.toDomain(currency)),
          Stream.concat(
                  of(holds, row.id(), HoldTable.HoldRow::toDomain).stream(),
                  disputed.stream().map(Dispute::asHold))
              .toList());
    }
  }

  private static <R> Map<String, List<R>> by(List<R> rows, Function<R, String> account) {
    return rows.isEmpty() ? Map.of() : rows.stream().collect(groupingBy(account));
  }

  private static <R, D> List<D> of(
      Map<String, List<R>> rows, String account, Function<R, D> toDomain) {
    return rows.getOrDefault(account, List.of()).stream().map(toDomain).toList();
  }
}
