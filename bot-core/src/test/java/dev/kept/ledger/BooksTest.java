package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.money.Money;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class BooksTest {
  @TempDir Path dir;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(dir, InstantSource.fixed(Sample.NOW));
    ledger.write(pen -> {
      Sample.books(pen);
      return Sample.open(pen, Sample.TALK);
    });
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private AccountBooks books(AccountId account) {
    return ledger.read(shelf -> shelf.account(account)).orElseThrow();
  }

  @Test
  void what_was_imported_is_read_back_whole() {
    Payment payment = Sample.payment("Z-1", Sample.ACCOUNT);
    ledger.write(pen -> pen.payments(List.of(payment)));
    AccountBooks books = books(Sample.ACCOUNT);
    assertEquals(Sample.customer(Sample.BAKERY), books.customer());
    assertEquals(Sample.account(Sample.ACCOUNT, Sample.BAKERY), books.book().account());
    assertEquals(List.of(Sample.invoice(Sample.INVOICE, Sample.ACCOUNT)), books.book().invoices());
    assertEquals(List.of(payment), books.book().payments());
    assertEquals(104_000, books.book().statement(Sample.TODAY).balance().minor());
  }

  @Test
  void a_customer_of_whom_little_is_known_is_read_back_whole() {
    Customer sparse =
        new Customer(
            new CustomerId("C-7"),
            "O'Neill; \"Café\"",
            CustomerKind.CONSUMER,
            "IE",
            Locale.forLanguageTag("en-IE"),
            Relationship.STANDARD,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("+353 1 555 0100"),
            Optional.empty(),
            List.of(
                new Verification(Verification.Question.BIRTH_DATE, "1980-02-29"),
                new Verification(Verification.Question.POSTCODE, "D02 X285")));
    ledger.write(pen -> pen.customers(List.of(sparse)));
    assertEquals(Optional.of(sparse), ledger.read(shelf -> shelf.customer(sparse.id())));
  }

  @Test
  void the_same_rows_twice_change_nothing() {
    Invoice same = Sample.invoice(Sample.INVOICE, Sample.ACCOUNT);
    Invoice dearer =
        new Invoice(
            same.id(),
            same.account(),
            same.issued(),
            same.due(),
            Money.of(125_000, "EUR"),
            Optional.empty());
    Invoice fresh = Sample.invoice(new InvoiceId("R-78"), Sample.ACCOUNT);
    long before = ledger.booksVersion();
    assertEquals(new Tally(1, 0, 1), ledger.write(pen -> pen.invoices(List.of(same, fresh))));
    assertEquals(new Tally(0, 1, 1), ledger.write(pen -> pen.invoices(List.of(dearer, fresh))));
    assertEquals(new Tally(0, 0, 2), ledger.write(pen -> pen.invoices(List.of(dearer, fresh))));
    assertEquals(List.of(dearer, fresh), books(Sample.ACCOUNT).book().invoices());
    assertTrue(ledger.booksVersion() > before);
  }

  @Test
  void an_amount_in_another_currency_than_the_accounts_is_refused() {
    Invoice dollars =
        new Invoice(
            new InvoiceId("R-79"),
            Sample.ACCOUNT,
            Sample.TODAY,
            Sample.TODAY,
            Money.of(100, "USD"),
            Optional.empty());
    assertThrows(
        IllegalArgumentException.class, () -> ledger.write(pen -> pen.invoices(List.of(dollars))));
  }

  @Test
  void an_import_is_noted_with_what_it_changed() {
    ImportBatch batch =
        new ImportBatch("invoices", "october.csv", "ab".repeat(32), Sample.NOW, new Tally(3, 2, 1));
    ledger.write(pen -> {
      pen.imported(batch);
      return null;
    });
    assertEquals(List.of(batch), ledger.read(Shelf::imports));
  }

  @Test
  void every_account_is_shown_once_with_its_own_books() {
    int many = 1_203;
    ledger.write(pen -> {
      pen.customers(ids(many).stream().map(id -> Sample.customer(new CustomerId(id))).toList());
      pen.accounts(ids(many).stream().map(BooksTest::euros).toList());
      return pen.invoices(
          ids(many).stream()
              .map(id -> Sample.invoice(new InvoiceId("R-" + id), euros(id).id()))
              .toList());
    });
    List<AccountBooks> all = new ArrayList<>();
    ledger.read(shelf -> {
      shelf.eachAccount(all::add);
      return null;
    });
    assertEquals(many + 1, all.size());
    for (AccountBooks books : all) {
      AccountId id = books.book().account().id();
      assertEquals(books(id), books);
      assertEquals(1, books.book().invoices().size());
      assertEquals(id, books.book().invoices().getFirst().account());
      assertEquals(books.customer().id(), books.book().account().customer());
    }
    assertEquals(many + 1, ledger.read(Shelf::accountCount));
    assertEquals(
        List.of(euros("K-0").id()), ledger.read(shelf -> shelf.accountsOf(new CustomerId("K-0"))));
  }

  private static List<String> ids(int many) {
    return IntStream.range(0, many).mapToObj(i -> "K-" + i).toList();
  }

  private static Account euros(String customer) {
    return Account.of(new CustomerId(customer), Currency.getInstance("EUR"));
  }

  @Test
  @Timeout(60)
  void a_hundred_thousand_invoices_are_taken_over_in_one_piece() {
    List<Invoice> invoices =
        IntStream.range(0, 100_000)
            .mapToObj(i -> Sample.invoice(new InvoiceId("N-" + i), Sample.ACCOUNT))
            .toList();
    assertEquals(new Tally(100_000, 0, 0), ledger.write(pen -> pen.invoices(invoices)));
    assertEquals(new Tally(0, 0, 100_000), ledger.write(pen -> pen.invoices(invoices)));
  }

  @Test
  void a_change_of_one_account_leaves_what_is_known_of_the_others_true() {
    ledger.write(
        pen -> pen.accounts(List.of(Account.of(Sample.BAKERY, Currency.getInstance("USD")))));
    AccountId other = new AccountId("C-1001-USD");
    long mine = ledger.booksVersion(Sample.ACCOUNT);
    long others = ledger.booksVersion(other);
    long all = ledger.booksVersion();
    ledger.writeTurn(Sample.turn(Sample.TALK, 0, "c-1"));
    assertEquals(mine, ledger.booksVersion(Sample.ACCOUNT));
    ledger.writeTurn(
        Sample.turn(
            Sample.TALK,
            1,
            "c-2",
            new Entry.Promised(
                new Promise(
                    "p-1",
                    Sample.ACCOUNT,
                    Money.of(1, "EUR"),
                    Sample.TODAY,
                    Sample.TODAY,
                    PromiseState.OPEN,
                    Sample.NOW))));
    assertTrue(ledger.booksVersion(Sample.ACCOUNT) > mine);
    assertTrue(ledger.booksVersion() > all);
    assertEquals(others, ledger.booksVersion(other));
  }

  @Test
  void a_turn_decided_on_older_books_is_not_written() {
    long known = ledger.booksVersion(Sample.ACCOUNT);
    NewTurn turn = on(known);
    ledger.write(pen -> pen.payments(List.of(Sample.payment("Z-1", Sample.ACCOUNT))));
    assertEquals(new TurnWritten.Conflict(), ledger.writeTurn(turn));
    assertInstanceOf(
        TurnWritten.Written.class, ledger.writeTurn(on(ledger.booksVersion(Sample.ACCOUNT))));
  }

  @Test
  void books_that_change_within_the_same_commit_are_noticed_too() {
    long known = ledger.booksVersion(Sample.ACCOUNT);
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.write(pen -> {
              pen.payments(List.of(Sample.payment("Z-1", Sample.ACCOUNT)));
              throw new IllegalStateException("undone");
            }));
    assertEquals(known, ledger.booksVersion(Sample.ACCOUNT));
    assertInstanceOf(TurnWritten.Written.class, ledger.writeTurn(on(known)));
  }

  @Test
  @Timeout(20)
  void what_another_program_writes_is_noticed_without_writing_anything_here() throws Exception {
    long known = ledger.booksVersion(Sample.ACCOUNT);
    try (Ledger other = Ledger.open(dir, InstantSource.fixed(Sample.NOW))) {
      other.write(pen -> pen.payments(List.of(Sample.payment("Z-1", Sample.ACCOUNT))));
    }
    while (ledger.booksVersion(Sample.ACCOUNT) == known) {
      Thread.sleep(Duration.ofMillis(20));
    }
    assertEquals(1, books(Sample.ACCOUNT).book().payments().size());
  }

  @Test
  void a_turn_decided_before_another_program_wrote_is_not_written() {
    long known = ledger.booksVersion(Sample.ACCOUNT);
    try (Ledger other = Ledger.open(dir, InstantSource.fixed(Sample.NOW))) {
      other.write(pen -> pen.payments(List.of(Sample.payment("Z-1", Sample.ACCOUNT))));
    }
    assertEquals(new TurnWritten.Conflict(), ledger.writeTurn(on(known)));
    assertNotEquals(known, ledger.booksVersion(Sample.ACCOUNT));
  }

  private static NewTurn on(long books) {
    NewTurn turn = Sample.turn(Sample.TALK, 0, "c-1");
    return new NewTurn(
        turn.conversation(),
        turn.version(),
        Optional.of(books),
        turn.session(),
        turn.clientTurn(),
        turn.lines(),
        turn.talk(),
        turn.gate(),
        turn.decision(),
        turn.entries());
  }
}
