package dev.kept.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface DecisionTable {

  /// One row.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record DecisionRow(
      long conversation,
      long turn,
      String at,
      String rule,
      String record,
      String policy,
      String stateBefore,
      String stateAfter,
      String offers,
      @Nullable String reading,
      byte @Nullable [] figures,
      @Nullable String figuresJson) {

    static DecisionRow of(PreparedTurn prepared, long conversation, long turn, String at) {
      DecisionNote note = prepared.turn().decision().orElseThrow();
      PreparedTurn.NoteJson json = Objects.requireNonNull(prepared.note());
      Figures.@Nullable Stored figures = prepared.figures();
      return new DecisionRow(
          conversation,
          turn,
          at,
          note.rule(),
          json.record(),
          note.policy(),
          note.before(),
          note.after(),
          json.offers(),
          json.reading(),
          figures == null ? null : figures.hash(),
          null);
    }

    DecisionRecord toDomain() {
      Figures known = figuresJson == null ? Figures.none() : Figures.read(figuresJson);
      return new DecisionRecord(
          turn,
          Instant.parse(at),
          new DecisionNote(
              rule,
              DomainJson.RECORD.read(record, known),
              policy,
              stateBefore,
              stateAfter,
              DomainJson.OFFERS.read(offers, known),
              Optional.ofNullable(reading).map(DomainJson.READING::read)));
    }
  }

  @SqlUpdate(
      """
      insert into decision (conversation, turn, at, rule, record, policy, state_before, state_after,
        offers, reading, figures)
      values (:conversation, :turn, :at, :rule, :record, :policy, :stateBefore, :stateAfter,
        :offers, :reading, :figures)
      """)
  void insert(@BindMethods DecisionRow row);

  @SqlQuery(
      """
      select d.conversation, d.turn, d.at, d.rule, d.record, d.policy, d.state_before,
        d.state_after, d.offers, d.reading, d.figures, f.json as figures_json
      from decision d join conversation c on c.no = d.conversation
        left join figures f on f.hash = d.figures
      where c.id = :conversation order by d.turn
      """)
  List<DecisionRow> of(String conversation);

  @SqlQuery(
      """
      select d.*, null as figures_json from decision d where d.conversation = :conversation
      """)
  List<DecisionRow> sealed(long conversation);
}
