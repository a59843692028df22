package dev.kept.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(DecisionTable.DecisionRow.class)
interface DecisionTable {

  /// One row.
  record DecisionRow(
      long conversation,
      long turn,
      Instant at,
      String rule,
      String record,
      String policy,
      String stateBefore,
      String stateAfter,
      String offers,
      @Nullable String reading) {

    DecisionRecord toDomain() {
      return new DecisionRecord(
          turn,
          at,
          new DecisionNote(
              rule,
              DomainJson.RECORD.read(record),
              policy,
              stateBefore,
              stateAfter,
              DomainJson.OFFERS.read(offers),
              Optional.ofNullable(reading).map(DomainJson.READING::read)));
    }
  }

  @SqlUpdate(
      """
      insert into decision (conversation, turn, at, rule, record, policy, state_before, state_after,
        offers, reading)
      values (:conversation, :turn, :at, :rule, :record, :policy, :stateBefore, :stateAfter,
        :offers, :reading)
      """)
  void insert(@BindMethods DecisionRow row);

  @SqlQuery(
      """
      select d.* from decision d join conversation c on c.no = d.conversation
      where c.id = :conversation order by d.turn
      """)
  List<DecisionRow> of(String conversation);
}
