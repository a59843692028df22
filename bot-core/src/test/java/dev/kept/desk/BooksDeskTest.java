package dev.kept.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.AccountId;
import dev.kept.account.Bucket;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.books.Import;
import dev.kept.books.ImportFile;
import dev.kept.books.ImportKind;
import dev.kept.books.Mapping;
import dev.kept.books.MappingFile;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import dev.kept.money.Money;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Score;
import dev.kept.risk.Scorecard;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk over a real ledger in a real file, on 10 March 2026 in Paris.
class BooksDeskTest {
  private static final Scorecard SCORECARD = Scorecard.load(PromptFolder.bundled());
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-09T23:30:00Z"));

  private static final String INVOICES =
      """
      customer,invoice,issued,due,amount,currency,settled,disputed,disputed on
      C1,101,2026-01-01,2026-01-31,100.00,EUR,,no,
      C1,102,2026-02-01,2026-03-03,50.00,EUR,,no,
      C1,103,2026-02-01,2026-03-03,80.00,USD,2026-02-20,no,
      C2,201,2026-01-05,2026-02-04,30.00,EUR,,yes,2026-02-01
      """;

  @TempDir private Path folder;
  private Ledger ledger;
  private BooksDesk desk;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder, CLOCK);
    desk = new BooksDesk(ledger, SCORECARD, CLOCK, ZoneId.of("Europe/Paris"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static ImportFile file(ImportKind kind, String csv) {
    Mapping mapping =
        MappingFile.read(
            new PromptFile("map.toml", "[defaults]\ncountry = \"FR\"\ncurrency = \"EUR\"\n"));
    return new ImportFile(kind, csv.getBytes(UTF_8), mapping);
  }

  private Import.Result takeOver(ImportKind kind, String csv) {
    Import answer = desk.takeOver(file(kind, csv), "books.csv", _ -> {});
    return assertInstanceOf(Import.Ready.class, answer).result();
  }

  private List<AccountView> accounts() {
    List<AccountView> accounts = new ArrayList<>();
    desk.eachAccount(accounts::add);
    return accounts;
  }

  @Test
  void what_is_imported_is_in_the_ledger_and_the_same_file_twice_changes_nothing() {
    assertEquals(new Import.Result(4, 0, 0, 2, 1, 1), takeOver(ImportKind.INVOICES, INVOICES));
    long version = ledger.booksVersion();
    assertEquals(new Import.Result(0, 0, 4, 0, 0, 0), takeOver(ImportKind.INVOICES, INVOICES));
    assertEquals(version, ledger.booksVersion());
    assertEquals(
        List.of("C1-EUR", "C1-USD", "C2-EUR"),
        accounts().stream().map(view -> view.statement().account().id().value()).toList());
  }

  @Test
  void a_look_writes_nothing() {
    Import seen = desk.look(file(ImportKind.INVOICES, INVOICES), _ -> {});
    assertInstanceOf(Import.Ready.class, seen);
    assertEquals(0, ledger.read(Shelf::accountCount));
  }

  @Test
  void one_bad_row_keeps_everything_out() {
    Import answer =
        desk.takeOver(
            file(ImportKind.INVOICES, INVOICES + "C3,301,soon,,1,EUR,,,\n"), "books.csv", _ -> {});
    assertInstanceOf(Import.Refused.class, answer);
    assertEquals(0, ledger.read(Shelf::accountCount));
    assertEquals(List.of(), ledger.read(Shelf::imports));
  }

  @Test
  void an_import_is_in_the_log() {
    takeOver(ImportKind.INVOICES, INVOICES);
    var batch = ledger.read(Shelf::imports).getFirst();
    assertEquals("invoices", batch.kind());
    assertEquals(4, batch.tally().created());
    assertEquals(64, batch.sha256().length());
  }

  @Test
  void an_account_shows_what_is_owed_today_in_the_zone_of_the_business() {
    takeOver(ImportKind.INVOICES, INVOICES);
    takeOver(ImportKind.PAYMENTS, "customer,amount,currency,date\nC1,30.00,EUR,2026-03-10\n");
    AccountView view = accounts().getFirst();
    assertEquals(LocalDate.of(2026, 3, 10), view.statement().asOf());
    assertEquals(Money.of(12_000, "EUR"), view.statement().balance());
    assertEquals(38, view.statement().daysPastDue());
    assertEquals(Bucket.DAYS_31_TO_60, view.bucket());
  }

  @Test
  void a_dispute_from_the_books_rests_its_invoice() {
    takeOver(ImportKind.INVOICES, INVOICES);
    AccountView view = accounts().getLast();
    assertEquals(Money.of(3_000, "EUR"), view.statement().disputed());
    assertEquals(0, view.statement().daysPastDue());
    assertEquals(List.of(HoldKind.DISPUTE), view.holds().stream().map(Hold::kind).toList());
    takeOver(ImportKind.INVOICES, INVOICES.replace("30.00,EUR,,yes", "30.00,EUR,2026-03-05,yes"));
    assertEquals(List.of(), accounts().getLast().holds());
    assertEquals(Money.of(0, "EUR"), accounts().getLast().statement().balance());
  }

  @Test
  void a_hold_that_a_person_placed_survives_an_import() {
    takeOver(ImportKind.INVOICES, INVOICES);
    Hold hold =
        new Hold(
            HoldKind.HARDSHIP,
            new HoldScope.WholeAccount(),
            LocalDate.of(2026, 3, 1),
            Optional.empty(),
            "told us by phone");
    ledger.write(pen -> pen.placeHold(new AccountId("C1-EUR"), hold));
    takeOver(ImportKind.INVOICES, INVOICES.replace("100.00", "101.00"));
    assertEquals(List.of(hold), accounts().getFirst().holds());
  }

  @Test
  void a_score_of_a_past_day_knows_nothing_later() {
    takeOver(ImportKind.INVOICES, INVOICES);
    List<AccountScore> before = scores(LocalDate.of(2026, 2, 10));
    takeOver(ImportKind.PAYMENTS, "customer,amount,currency,date\nC1,100.00,EUR,2026-02-11\n");
    assertEquals(before, scores(LocalDate.of(2026, 2, 10)));
    int paid = scores(LocalDate.of(2026, 2, 11)).getFirst().score().points();
    assertTrue(paid < before.getFirst().score().points(), before::toString);
  }

  private List<AccountScore> scores(LocalDate asOf) {
    List<AccountScore> scores = new ArrayList<>();
    desk.eachScore(asOf, scores::add);
    return scores;
  }

  private PromiseState promise() {
    return ledger
        .read(shelf -> shelf.account(new AccountId("C1-EUR")))
        .orElseThrow()
        .promises()
        .getFirst()
        .state();
  }

  private void promiseGiven(LocalDate due) {
    desk.promiseGiven(
        new Promise(
            "p1",
            new AccountId("C1-EUR"),
            Money.of(10_000, "EUR"),
            due,
            due.plusDays(2),
            PromiseState.OPEN,
            Instant.parse("2026-02-20T09:00:00Z")));
  }

  @Test
  void a_promise_without_its_money_is_broken_and_a_payment_recorded_late_mends_it() {
    takeOver(ImportKind.INVOICES, INVOICES);
    promiseGiven(LocalDate.of(2026, 3, 2));
    int before = scores(LocalDate.of(2026, 3, 10)).getFirst().score().points();
    assertEquals(1, desk.judgePromises());
    assertEquals(PromiseState.BROKEN, promise());
    assertEquals(0, desk.judgePromises());
    takeOver(
        ImportKind.PAYMENTS,
        "customer,amount,currency,date,recorded on\nC1,100.00,EUR,2026-03-03,2026-03-10\n");
    assertEquals(PromiseState.KEPT, promise());
    assertTrue(scores(LocalDate.of(2026, 3, 10)).getFirst().score().points() < before);
  }

  @Test
  void a_promise_whose_day_has_not_come_stays_open() {
    takeOver(ImportKind.INVOICES, INVOICES);
    promiseGiven(LocalDate.of(2026, 3, 12));
    assertEquals(0, desk.judgePromises());
    assertEquals(PromiseState.OPEN, accounts().getFirst().openPromise().orElseThrow().state());
  }

  @Test
  void a_score_counts_a_broken_promise_only_from_the_day_it_broke() {
    takeOver(ImportKind.INVOICES, INVOICES);
    promiseGiven(LocalDate.of(2026, 3, 2));
    desk.judgePromises();
    assertEquals(List.of(), brokenOn(LocalDate.of(2026, 3, 4)));
    assertEquals(
        List.of("A promise was not kept within a year."), brokenOn(LocalDate.of(2026, 3, 5)));
  }

  private List<String> brokenOn(LocalDate asOf) {
    return scores(asOf).getFirst().score().reasons().stream()
        .filter(reason -> reason.signal().equals("broken_promises"))
        .map(Score.Reason::why)
        .toList();
  }

  @Test
  void customers_without_an_account_are_known_when_their_invoices_come() {
    takeOver(ImportKind.CUSTOMERS, "customer,name,country\nC9,Iris Lund,SE\n");
    takeOver(ImportKind.INVOICES, "customer,invoice,issued,amount\nC9,1,2026-01-01,10\n");
    assertEquals("Iris Lund", accounts().getFirst().customer().name());
  }
}
