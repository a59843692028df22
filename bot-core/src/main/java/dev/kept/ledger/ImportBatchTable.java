package dev.kept.ledger;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ImportBatchTable {

  /// One row.
  record ImportBatchRow(
      String kind,
      String file,
      String sha256,
      Instant at,
      int created,
      int updated,
      int unchanged) {

    static ImportBatchRow of(ImportBatch batch) {
      Tally tally = batch.tally();
      return new ImportBatchRow(
          batch.kind(),
          batch.file(),
          batch.sha256(),
          batch.at(),
          tally.created(),
          tally.updated(),
          tally.unchanged());
    }

    ImportBatch toDomain() {
      return new ImportBatch(kind, file, sha256, at, new Tally(created, updated, unchanged));
    }
  }

  @SqlUpdate(
      """
      insert into import_batch (kind, file, sha256, at, created, updated, unchanged)
      values (:kind, :file, :sha256, :at, :created, :updated, :unchanged)
      """)
  void insert(@BindMethods ImportBatchRow row);

  @SqlQuery(
      """
      select kind, file, sha256, at, created, updated, unchanged from import_batch order by id desc
      """)
  List<ImportBatchRow> newestFirst();
}
