package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.ledger.LedgerException.Kind;
import dev.kept.ledger.LineTable.LineRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a turn: its lines onto the chain, how the talk stands, the decision, and whatever it
/// changes.
final class TurnWriting {
  private final Tables tables;
  private final BooksGuard books;
  private final Chain chain = new Chain();

  /// Knows whether an account's books have moved on.
  interface BooksGuard {
    boolean moved(AccountId account, long since);
  }

  TurnWriting(Tables tables, BooksGuard books) {
    this.tables = tables;
    this.books = books;
  }

  TurnWritten write(PreparedTurn prepared, Pen pen) {
    NewTurn turn = prepared.turn();
    HeadRow head =
        tables.conversations().head(turn.conversation().value()).orElseThrow(() -> unknown("talk"));
    if (turn.version() != head.version() || booksMoved(turn, head)) {
      return repeated(turn, head).orElse(new TurnWritten.Conflict());
    }
    @Nullable Long session = needsSession(turn) ? session(turn, head) : null;
    Instant at = pen.clock.instant();
    List<LineRow> lines = lines(turn, head, session, at);
    if (!insert(lines)) {
      return repeated(turn, head).orElse(new TurnWritten.Conflict());
    }
    advance(prepared, head, lines);
    gate(prepared, session);
    decide(prepared, head, at);
    EntryWriting entries = new EntryWriting(tables, pen, head, session, at);
    turn.entries().forEach(entries::write);
    return new TurnWritten.Written(head.version() + 1, Shelf.domain(lines));
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

  private List<LineRow> lines(NewTurn turn, HeadRow head, @Nullable Long session, Instant at) {
    List<LineRow> rows = new ArrayList<>(turn.lines().size());
    byte[] prev = head.head();
    long first = head.seq() + 1;
    for (NewLine line : turn.lines()) {
      boolean isFirst = rows.isEmpty();
      LineRow row =
          new LineRow(
              head.no(),
              first + rows.size(),
              first,
              line.gate() ? session : null,
              line.speaker(),
              line.text(),
              at,
              line.name().orElse(null),
              line.script().orElse(null),
              line.rule().orElse(null),
              isFirst ? turn.clientTurn().orElse(null) : null,
              prev,
              prev);
      row = row.withHash(chain.hash(prev, row));
      rows.add(row);
      prev = row.hash();
    }
    return rows;
  }

  // The first line carries the client's id: when it is there already, nothing was written yet.
  private boolean insert(List<LineRow> lines) {
    for (LineRow line : lines) {
      if (tables.lines().insert(line) == 0) {
        return false;
      }
    }
    return true;
  }

  private void advance(PreparedTurn prepared, HeadRow head, List<LineRow> lines) {
    LineRow last = lines.getLast();
    tables
        .conversations()
        .advance(head.no(), head.version() + 1, last.seq(), last.hash(), prepared.talk());
  }

  private void gate(PreparedTurn prepared, @Nullable Long session) {
    if (prepared.gate() != null && session != null) {
      tables.sessions().stand(session, prepared.gate());
    }
  }

  private void decide(PreparedTurn prepared, HeadRow head, Instant at) {
    PreparedTurn.@Nullable NoteJson json = prepared.note();
    if (json != null) {
      DecisionNote note = prepared.turn().decision().orElseThrow();
      tables
          .decisions()
          .insert(
              new DecisionTable.DecisionRow(
                  head.no(),
                  head.seq() + 1,
                  at,
                  note.rule(),
                  json.record(),
                  note.policy(),
                  note.before(),
                  note.after(),
                  json.offers(),
                  json.reading()));
    }
  }

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
