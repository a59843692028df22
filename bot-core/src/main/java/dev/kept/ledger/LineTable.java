package dev.kept.ledger;

import dev.kept.conversation.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface LineTable {

  /// One row. `conversation` and `session` are the numbers of those rows.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record LineRow(
      long conversation,
      long seq,
      long turn,
      @Nullable Long session,
      Speaker speaker,
      String text,
      String at,
      @Nullable String name,
      @Nullable String script,
      @Nullable String rule,
      @Nullable String clientTurn,
      byte @Nullable [] seal,
      byte[] prevHash,
      byte[] hash) {

    LineRow withHash(byte[] found) {
      return new LineRow(
          conversation,
          seq,
          turn,
          session,
          speaker,
          text,
          at,
          name,
          script,
          rule,
          clientTurn,
          seal,
          prevHash,
          found);
    }

    Line toDomain() {
      return new Line(
          seq,
          turn,
          Optional.ofNullable(session),
          speaker,
          text,
          Instant.parse(at),
          Optional.ofNullable(name),
          Optional.ofNullable(script),
          Optional.ofNullable(rule));
    }
  }

  /// Answers none, and writes nothing, when the line's client turn is there already.
  @SqlUpdate(
      """
      insert into line (conversation, seq, turn, session, speaker, text, at, name, script, rule,
        client_turn, seal, prev_hash, hash)
      values (:conversation, :seq, :turn, :session, :speaker, :text, :at, :name, :script, :rule,
        :clientTurn, :seal, :prevHash, :hash)
      on conflict (conversation, client_turn) where client_turn is not null do nothing
      """)
  int insert(@BindMethods LineRow row);

  @SqlQuery("select seq from line where conversation = :conversation and client_turn = :clientTurn")
  Optional<Long> answered(long conversation, String clientTurn);

  @SqlQuery(
      """
      select l.* from line l join session s on s.conversation = l.conversation
      where s.hash = :session and l.client_turn = :clientTurn
      """)
  Optional<LineRow> turnNamed(String session, String clientTurn);

  @SqlQuery(
      """
      select l.* from line l join conversation c on c.no = l.conversation
      where c.id = :conversation and l.seq > :after order by l.seq
      """)
  List<LineRow> after(String conversation, long after);

  // A device sees its own gate; the rest only once it is verified.
  @SqlQuery(
      """
      select l.* from line l join session s on s.conversation = l.conversation
      where s.hash = :session and s.expires_at > :now and l.seq > :after
        and (l.session = s.no or (l.session is null and s.verified_at is not null))
      order by l.seq
      """)
  List<LineRow> seenBy(String session, long after, Instant now);

  @SqlQuery(
      """
      select l.* from line l join session s on s.conversation = l.conversation
      where s.hash = :session and l.conversation = :conversation and l.seq >= :turn
        and l.turn = :turn
        and (l.session = s.no or (l.session is null and s.verified_at is not null))
      order by l.seq
      """)
  List<LineRow> ofTurnSeenBy(long conversation, long turn, String session);

  @SqlQuery(
      """
      select * from line where conversation = :conversation and seq >= :turn and turn = :turn
      order by seq
      """)
  List<LineRow> ofTurn(long conversation, long turn);

  @SqlQuery("select * from line where conversation = :conversation order by seq")
  ResultIterable<LineRow> chain(long conversation);
}
