package dev.kept.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kept.account.AccountId;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import dev.kept.books.DisputedInvoice;
import dev.kept.books.Import;
import dev.kept.books.ImportFile;
import dev.kept.books.ImportKind;
import dev.kept.books.MappingFile;
import dev.kept.conversation.Dialogue;
import dev.kept.conversation.DialogueBooks;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Pen;
import dev.kept.money.Money;
import dev.kept.prompts.PromptFile;
import dev.kept.risk.Band;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the business does while a dialogue is played: its books, its bank, its holds.
final class StageOffice {
  private final DialogueBooks books;
  private final AccountId account;
  private final Ledger ledger;
  private final BooksDesk desk;

  StageOffice(DialogueBooks books, Ledger ledger, Rulebook rules, InstantSource clock) {
    this.books = books;
    this.account = books.account().id();
    this.ledger = ledger;
    this.desk = new BooksDesk(ledger, rules.scorecard(), clock, DialogueRules.ZONE);
  }

  /// Writes the books of the dialogue into an empty ledger.
  void open(Dialogue.Setting setting) {
    ledger.write(this::owe);
    setting.holds().forEach(this::rest);
  }

  private boolean owe(Pen pen) {
    pen.customers(List.of(books.customer()));
    pen.accounts(List.of(books.account()));
    pen.invoices(books.invoices());
    pen.disputes(books.disputed().stream().map(this::disputed).toList());
    return true;
  }

  private DisputedInvoice disputed(InvoiceId invoice) {
    return new DisputedInvoice(account, invoice, desk.today(), Optional.empty(), "books");
  }

  /// The band the account is in today.
  Band band() {
    List<Band> bands = new ArrayList<>();
    desk.eachScore(desk.today(), each -> bands.add(each.score().band()));
    return bands.getFirst();
  }

  void judgePromises() {
    desk.judgePromises();
  }

  /// The bank's file of today names this payment; a negative one is a payment that came back.
  void paid(Money amount) {
    String csv =
        "account,amount,currency,date%n%s,%s,%s,%s%n"
            .formatted(account, amount.major().toPlainString(), amount.currency(), desk.today());
    ImportFile file =
        new ImportFile(
            ImportKind.PAYMENTS,
            csv.getBytes(UTF_8),
            MappingFile.read(new PromptFile("map.toml", "[rules]\nreturns = true\n")));
    if (desk.takeOver(file, "bank.csv", _ -> {}) instanceof Import.Refused refused) {
      throw new IllegalStateException(refused.toString());
    }
  }

  /// Everything about the customer rests from today.
  void rest(HoldKind kind) {
    Hold hold =
        new Hold(kind, new HoldScope.Everything(), desk.today(), Optional.empty(), "the business");
    ledger.write(pen -> pen.placeHold(account, hold));
  }

  /// Every hold of this kind ends today; a dispute is settled.
  void lift(HoldKind kind) {
    ledger.write(pen -> kind == HoldKind.DISPUTE ? settle(pen) : release(pen, kind));
  }

  private boolean settle(Pen pen) {
    books.invoices().forEach(invoice -> pen.resolveDispute(account, invoice.id(), desk.today()));
    return true;
  }

  private boolean release(Pen pen, HoldKind kind) {
    pen.account(account).orElseThrow().book().holds().stream()
        .filter(hold -> hold.kind() == kind)
        .forEach(hold -> pen.releaseHold(account, hold));
    return true;
  }
}
