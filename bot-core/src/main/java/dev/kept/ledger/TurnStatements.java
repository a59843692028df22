package dev.kept.ledger;

import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.ledger.DecisionTable.DecisionRow;
import dev.kept.ledger.LineTable.LineRow;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// The statements that run with every turn. They belong to the tables of the same names and stand
/// here for speed alone; see [Prepared].
final class TurnStatements {
  private final Prepared head;
  private final Prepared keepFigures;
  private final Prepared insertLine;
  private final Prepared advance;
  private final Prepared decide;

  TurnStatements(Connection connection) throws SQLException {
    head =
        new Prepared(
            connection,
            """
            select no, id, account, link, created_at, version, seq, head from conversation
            where id = ?
            """);
    keepFigures =
        new Prepared(
            connection, "insert into figures (hash, json) values (?, ?) on conflict do nothing");
    insertLine =
        new Prepared(
            connection,
            """
            insert into line (conversation, seq, turn, session, speaker, text, at, name, script,
              rule, client_turn, seal, prev_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (conversation, client_turn) where client_turn is not null do nothing
            """);
    advance =
        new Prepared(
            connection,
            """
            update conversation set version = ?, seq = ?, head = ?,
              standing = coalesce(?, standing), figures = case when ? then ? else figures end
            where no = ?
            """);
    decide =
        new Prepared(
            connection,
            """
            insert into decision (conversation, turn, at, rule, record, policy, state_before,
              state_after, offers, reading, figures)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """);
  }

  @Nullable HeadRow head(String conversation) {
    return head.text(conversation)
        .first(row ->
            new HeadRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getBytes(8)));
  }

  void keep(Figures.Stored figures) {
    keepFigures.bytes(figures.hash()).text(figures.json()).run();
  }

  /// Answers false, and writes nothing, when the line's client turn is there already.
  boolean insert(LineRow line) {
    return insertLine
            .number(line.conversation())
            .number(line.seq())
            .number(line.turn())
            .number(line.session())
            .text(line.speaker().name())
            .text(line.text())
            .text(line.at())
            .text(line.name())
            .text(line.script())
            .text(line.rule())
            .text(line.clientTurn())
            .bytes(line.seal())
            .bytes(line.prevHash())
            .bytes(line.hash())
            .run()
        > 0;
  }

  /// Moves the head; without a standing the talk stands as before, on the figures of before.
  void advance(HeadRow to, @Nullable String standing, byte @Nullable [] figures) {
    advance
        .number(to.version())
        .number(to.seq())
        .bytes(to.head())
        .text(standing)
        .number(standing == null ? 0L : 1L)
        .bytes(figures)
        .number(to.no())
        .run();
  }

  void decide(DecisionRow decision) {
    decide
        .number(decision.conversation())
        .number(decision.turn())
        .text(decision.at())
        .text(decision.rule())
        .text(decision.record())
        .text(decision.policy())
        .text(decision.stateBefore())
        .text(decision.stateAfter())
        .text(decision.offers())
        .text(decision.reading())
        .bytes(decision.figures())
        .run();
  }
}
