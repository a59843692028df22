package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.ledger.DecisionTable.DecisionRow;
import dev.kept.ledger.LedgerException.Kind;
import dev.kept.ledger.LineTable.LineRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a turn: its lines onto the chain, how the talk stands, the decision, and whatever it
/// changes.
final class TurnWriting {
  private final Tables tables;
  private final BooksGuard books;
  private final Remembered remembered = new Remembered();
  private final Chain chain = new Chain();

  /// Knows whether an account's books have moved on.
  interface BooksGuard {
    boolean moved(AccountId account, long since);
  }

  TurnWriting(Tables tables, BooksGuard books) {
    this.tables = tables;
    this.books = books;
  }

  /// What was remembered of the talks may not be true any more.
  void forget() {
    remembered.forget();
  }

  TurnWritten write(PreparedTurn prepared, Pen pen) {
    NewTurn turn = prepared.turn();
    HeadRow head = head(turn);
    if (turn.version() != head.version() || booksMoved(turn, head)) {
      return repeated(turn, head).orElse(new TurnWritten.Conflict());
    }
    @Nullable Long session = needsSession(turn) ? session(turn, head) : null;
    Instant at = pen.clock.instant();
    List<LineRow> lines = chain.lines(prepared, head, session, IsoTimes.text(at));
    if (!lines.stream().allMatch(line -> tables.lines().insert(line) > 0)) {
      return repeated(turn, head).orElse(new TurnWritten.Conflict());
    }
    HeadRow next = head.after(lines.getLast());
    stand(prepared, next, session);
    decide(prepared, lines.getFirst());
    EntryWriting entries = new EntryWriting(tables, pen, head, session, at);
    turn.entries().forEach(entries::write);
    remembered.put(next);
    return new TurnWritten.Written(next.version(), Shelf.domain(lines));
  }

  private HeadRow head(NewTurn turn) {
    String conversation = turn.conversation().value();
    @Nullable HeadRow known = remembered.head(conversation);
    return known != null
        ? known
        : tables.conversations().head(conversation).orElseThrow(() -> unknown("talk"));
  }

  private boolean booksMoved(NewTurn turn, HeadRow head) {
    return turn.books().isPresent()
        && books.moved(new AccountId(head.account()), turn.books().get());
  }

  private static boolean needsSession(NewTurn turn) {
    return turn.gate().isPresent()
        || turn.lines().stream().anyMatch(NewLine::gate)
        || turn.entries().stream().anyMatch(TurnWriting::isAboutSession);
  }

  private static boolean isAboutSession(Entry entry) {
    return entry instanceof Entry.Verified || entry instanceof Entry.VerificationFailed;
  }

  private Long session(NewTurn turn, HeadRow head) {
    return turn.session()
        .flatMap(hash -> tables.sessions().numberOf(hash.hex(), head.no()))
        .orElseThrow(() -> unknown("session"));
  }

  private static LedgerException unknown(String what) {
    return new LedgerException(
        Kind.REFUSED, "A turn names a %s that does not exist.".formatted(what));
  }

  private void stand(PreparedTurn prepared, HeadRow next, @Nullable Long session) {
    Figures.@Nullable Stored figures = prepared.figures();
    tables.conversations().advance(next, prepared.talk(), figures == null ? null : keep(figures));
    if (prepared.gate() != null && session != null) {
      tables.sessions().stand(session, prepared.gate());
    }
  }

  /// Stores figures unless they are; answers their hash.
  byte[] keep(Figures.Stored figures) {
    if (remembered.add(figures)) {
      tables.figures().keep(figures.hash(), figures.json());
    }
    return figures.hash();
  }

  private void decide(PreparedTurn prepared, LineRow first) {
    if (prepared.note() != null) {
      tables
          .decisions()
          .insert(DecisionRow.of(prepared, first.conversation(), first.turn(), first.at()));
    }
  }

  // The first line carries the client's id: when that is there already, nothing was written yet.
  private Optional<TurnWritten> repeated(NewTurn turn, HeadRow head) {
    return turn.clientTurn()
        .flatMap(id -> tables.lines().answered(head.no(), id))
        .map(first -> new TurnWritten.Repeated(Shelf.domain(earlier(turn, head, first))));
  }

  private List<LineRow> earlier(NewTurn turn, HeadRow head, long first) {
    return turn.session().isEmpty()
        ? tables.lines().ofTurn(head.no(), first)
        : tables.lines().ofTurnSeenBy(head.no(), first, turn.session().get().hex());
  }
}
