package dev.kept.ledger;

import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface FiguresTable {

  /// One row.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record FiguresRow(long no, byte[] hash, String json) {}

  @SqlUpdate("insert into figures (hash, json) values (:hash, :json) on conflict do nothing")
  void keep(byte[] hash, String json);

  @SqlQuery("select no, hash, json from figures order by no")
  ResultIterable<FiguresRow> all();
}
