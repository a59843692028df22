package dev.kept.desk;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Invoice;
import dev.kept.account.Payment;
import dev.kept.books.DisputedInvoice;
import dev.kept.books.Import;
import dev.kept.books.ImportFile;
import dev.kept.books.Known;
import dev.kept.ledger.AccountBooks;
import dev.kept.ledger.ImportBatch;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Pen;
import dev.kept.ledger.Shelf;
import dev.kept.ledger.Tally;
import dev.kept.promise.Judgement;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.risk.Scorecard;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Takes over what accounting programs export, and tells where every account stands.
public final class BooksDesk {
  private final Ledger ledger;
  private final Scorecard scorecard;
  private final InstantSource clock;
  private final ZoneId zone;

  /// A desk over this ledger; `zone` decides which day it is.
  public BooksDesk(Ledger ledger, Scorecard scorecard, InstantSource clock, ZoneId zone) {
    this.ledger = ledger;
    this.scorecard = scorecard;
    this.clock = clock;
    this.zone = zone;
  }

  /// Reads a file and answers what taking it over would change. Nothing is written.
  public Import look(ImportFile file, IntConsumer rowsRead) {
    return file.read(ledger.read(BooksDesk::known), today(), rowsRead);
  }

  /// Reads a file and takes it over whole, or not at all. `name` is what the log calls it.
  public Import takeOver(ImportFile file, String name, IntConsumer rowsRead) {
    Import answer = look(file, rowsRead);
    if (answer instanceof Import.Ready ready) {
      ImportBatch batch =
          new ImportBatch(
              file.kind().wire(), name, file.sha256(), clock.instant(), tally(ready.result()));
      ledger.write(pen -> write(pen, ready.changes(), batch));
      if (!ready.changes().payments().isEmpty()) {
        judgePromises();
      }
    }
    return answer;
  }

  /// Notes a word a customer gave on the phone or in a letter.
  public void promiseGiven(Promise promise) {
    ledger.write(pen -> {
      pen.promise(promise);
      return true;
    });
  }

  /// Judges every promise by the payments known today: after each import of payments, and once a
  /// day. Answers how many changed.
  public int judgePromises() {
    List<AccountId> due = new ArrayList<>();
    LocalDate today = today();
    ledger.read(shelf -> {
      shelf.eachAccount(books -> {
        if (!judged(books, today).isEmpty()) {
          due.add(books.book().account().id());
        }
      });
      return true;
    });
    return due.stream().mapToInt(account -> judge(account, today)).sum();
  }

  // Looked at again where it is written: a promise may have been taken back meanwhile.
  private int judge(AccountId account, LocalDate today) {
    return ledger.write(pen -> {
      Map<String, PromiseState> changed =
          pen.account(account).map(books -> judged(books, today)).orElse(Map.of());
      changed.forEach(pen::promiseBecame);
      return changed.size();
    });
  }

  private Map<String, PromiseState> judged(AccountBooks books, LocalDate today) {
    Map<String, PromiseState> changed = new HashMap<>();
    for (Promise promise : books.promises()) {
      PromiseState state = Judgement.of(promise, books.book().payments(), today, zone).state();
      if (state != promise.state()) {
        changed.put(promise.id(), state);
      }
    }
    return changed;
  }

  private static boolean write(Pen pen, Import.Changes changes, ImportBatch batch) {
    if (!changes.isEmpty()) {
      pen.customers(changes.customers());
      pen.accounts(changes.accounts());
      pen.invoices(changes.invoices());
      pen.payments(changes.payments());
      pen.disputes(changes.disputes());
    }
    pen.imported(batch);
    return true;
  }

  private static Tally tally(Import.Result result) {
    return new Tally(result.created(), result.updated(), result.unchanged());
  }

  private static Known known(Shelf shelf) {
    List<Account> accounts = new ArrayList<>();
    List<Invoice> invoices = new ArrayList<>();
    List<Payment> payments = new ArrayList<>();
    List<DisputedInvoice> disputes = new ArrayList<>();
    shelf.eachAccount(books -> {
      Account account = books.book().account();
      accounts.add(account);
      invoices.addAll(books.book().invoices());
      payments.addAll(books.book().payments());
      books.disputes().stream()
          .map(dispute ->
              new DisputedInvoice(
                  account.id(),
                  dispute.invoice(),
                  dispute.since(),
                  dispute.resolved(),
                  dispute.words()))
          .forEach(disputes::add);
    });
    return new Known(shelf.customers(), accounts, invoices, payments, disputes);
  }

  /// Shows where every account stands today, in the order of their ids.
  public void eachAccount(Consumer<AccountView> reader) {
    LocalDate today = today();
    ledger.read(shelf -> {
      shelf.eachAccount(books -> reader.accept(view(books, today)));
      return true;
    });
  }

  /// Shows the score of every account by what was known at the end of `asOf`.
  public void eachScore(LocalDate asOf, Consumer<AccountScore> reader) {
    ledger.read(shelf -> {
      shelf.eachAccount(books -> reader.accept(score(books, asOf)));
      return true;
    });
  }

  private AccountView view(AccountBooks books, LocalDate today) {
    return AccountView.of(books, today, scorecard.score(Histories.asOf(books, today, zone), today));
  }

  private AccountScore score(AccountBooks books, LocalDate asOf) {
    return new AccountScore(
        books.book().account(),
        books.customer().name(),
        scorecard.score(Histories.asOf(books, asOf, zone), asOf));
  }

  /// Today, where the business is.
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }
}
