package dev.kept.ledger;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.Hold;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.agreement.AgreementPdf;
import dev.kept.agreement.AgreementState;
import dev.kept.books.DisputedInvoice;
import dev.kept.conversation.ConversationId;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What can be written to the ledger. All writes of one piece of work become durable together, or
/// none does. Reads see what was written before them.
public final class Pen extends Shelf {
  private final Touched touched;
  private final TurnWriting turns;
  private final BooksWriting books;

  Pen(Tables tables, InstantSource clock, Touched touched, TurnWriting turns) {
    super(tables, clock);
    this.touched = touched;
    this.turns = turns;
    this.books = new BooksWriting(tables, clock, touched);
  }

  /// Takes over customers by their number.
  public Tally customers(List<Customer> customers) {
    return books.customers(customers);
  }

  /// Takes over accounts by their number; their customers must be known.
  public Tally accounts(List<Account> accounts) {
    return books.accounts(accounts);
  }

  /// Takes over invoices by account and number; their accounts must be known. Throws
  /// [IllegalArgumentException] for an amount that is not in its account's currency.
  public Tally invoices(List<Invoice> invoices) {
    return books.invoices(invoices);
  }

  /// Takes over payments by account and number; their accounts must be known. Throws
  /// [IllegalArgumentException] for an amount that is not in its account's currency.
  public Tally payments(List<Payment> payments) {
    return books.payments(payments);
  }

  /// Takes over what the books say about disputes. One that already stands stays as it is, or ends
  /// on the day they name; their invoices must be known.
  public void disputes(List<DisputedInvoice> disputes) {
    books.disputes(disputes);
  }

  /// Notes an import in the log.
  public void imported(ImportBatch batch) {
    tables.imports().insert(ImportBatchTable.ImportBatchRow.of(batch));
  }

  /// Makes a link usable until `expires`.
  public void createLink(AccountId account, TokenHash hash, Instant expires) {
    tables.links().insert(hash.hex(), account.value(), clock.instant(), expires);
  }

  /// Ends a link at once; answers whether there was one to end.
  public boolean revokeLink(TokenHash hash) {
    return tables.links().revoke(hash.hex(), clock.instant()) > 0;
  }

  /// Ends every link of an account; answers how many there were.
  public int revokeLinks(AccountId account) {
    return tables.links().revokeAll(account.value(), clock.instant());
  }

  /// The open talk of this account and link; opened now when there is none.
  public Conversation openOrResume(NewConversation talk) {
    @Nullable String link = talk.link().map(TokenHash::hex).orElse(null);
    return tables
        .conversations()
        .findOpen(talk.account().value(), link)
        .map(ConversationTable.ConversationRow::toDomain)
        .orElseGet(() -> open(talk, link));
  }

  private Conversation open(NewConversation talk, @Nullable String link) {
    String id = talk.id().value();
    String account = talk.account().value();
    Instant at = clock.instant();
    Figures figures = Figures.none();
    String standing = DomainJson.STANDING.write(talk.standing(), figures);
    byte @Nullable [] hash = figures.isEmpty() ? null : turns.keep(figures.stored());
    tables
        .conversations()
        .insert(
            id,
            account,
            link,
            at,
            new Chain().root(id, account, link, IsoTimes.text(at)),
            standing,
            hash,
            talk.locale().toLanguageTag());
    return new Conversation(
        talk.id(),
        talk.account(),
        talk.link(),
        at,
        Optional.empty(),
        0,
        0,
        talk.standing(),
        talk.locale(),
        OptionalInt.empty());
  }

  /// Lets a device into the gate of a talk. Its token must be new.
  public Session startSession(
      TokenHash hash, ConversationId conversation, Standing gate, Instant expires) {
    Instant at = clock.instant();
    long number =
        tables
            .sessions()
            .insert(hash.hex(), conversation.value(), DomainJson.STANDING.write(gate), at, expires);
    return new Session(number, hash, conversation, false, 0, gate, at, expires);
  }

  /// Writes a whole turn.
  public TurnWritten writeTurn(NewTurn turn) {
    return turns.write(PreparedTurn.of(turn), this);
  }

  TurnWritten writeTurn(PreparedTurn turn) {
    return turns.write(turn, this);
  }

  /// Places a hold outside a talk; answers whether it was not standing already.
  public boolean placeHold(AccountId account, Hold hold) {
    touch(account, hold);
    return tables.holds().place(HoldTable.HoldRow.of(account.value(), hold), null, clock.instant())
        > 0;
  }

  /// Ends a hold; answers whether it stood.
  public boolean releaseHold(AccountId account, Hold hold) {
    touch(account, hold);
    return tables.holds().release(HoldTable.HoldRow.of(account.value(), hold), clock.instant()) > 0;
  }

  /// The dispute about an invoice is settled; answers whether there was one.
  public boolean resolveDispute(AccountId account, InvoiceId invoice, LocalDate on) {
    touched.add(account);
    return tables.disputes().resolve(account.value(), invoice.value(), on) > 0;
  }

  /// Notes a word that was given outside a talk.
  public void promise(Promise promise) {
    touched.add(promise.account());
    tables.promises().insert(PromiseTable.PromiseRow.of(promise), null);
    tables.promises().note(promise.id(), promise.state(), clock.instant());
  }

  /// Judges a promise; answers whether that changed anything. The earlier states stay on record.
  public boolean promiseBecame(String promise, PromiseState state) {
    @Nullable String account = tables.promises().accountOf(promise);
    if (account == null || tables.promises().become(promise, state) == 0) {
      return false;
    }
    tables.promises().note(promise, state, clock.instant());
    touched.add(new AccountId(account));
    return true;
  }

  /// Moves an agreement to another state; answers whether that changed anything. The earlier states
  /// stay on record.
  public boolean agreementBecame(String agreement, AgreementState state) {
    @Nullable String account = tables.agreements().accountOf(agreement);
    if (account == null || tables.agreements().become(agreement, state) == 0) {
      return false;
    }
    tables.agreements().note(agreement, state, clock.instant());
    touched.add(new AccountId(account));
    return true;
  }

  /// Keeps the document of an agreement, once: answers false when one is kept already.
  public boolean keepPdf(String agreement, AgreementPdf pdf) {
    return tables.pdfs().insert(agreement, pdf.sha256(), pdf.file(), clock.instant()) > 0;
  }

  /// Someone takes a handoff; answers false when it is taken or done already.
  public boolean takeHandoff(String id, String by) {
    return tables.handoffs().take(id, by, clock.instant()) > 0;
  }

  /// A handoff is done; answers false when it was already.
  public boolean closeHandoff(String id, String by) {
    return tables.handoffs().close(id, by, clock.instant()) > 0;
  }

  void touch(AccountId account, Hold hold) {
    if (hold.scope() instanceof dev.kept.account.HoldScope.Everything) {
      touched.addAny();
    } else {
      touched.add(account);
    }
  }

  Touched touched() {
    return touched;
  }
}
