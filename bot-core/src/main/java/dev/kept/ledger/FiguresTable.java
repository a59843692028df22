package dev.kept.ledger;

import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface FiguresTable {

  /// One row.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record FiguresRow(long no, byte[] hash, String json) {}

  @SqlQuery("select no, hash, json from figures order by no")
  ResultIterable<FiguresRow> all();
}
