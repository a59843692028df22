package dev.kept.ledger;

import dev.kept.agreement.AgreementPdf;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AgreementPdfTable {

  /// One row.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record AgreementPdfRow(String agreement, String sha256, byte[] bytes) {

    AgreementPdf toDomain() {
      return new AgreementPdf(bytes);
    }
  }

  @SqlUpdate(
      """
      insert into agreement_pdf (agreement, sha256, bytes, kept_at)
      values (:agreement, :sha256, :bytes, :at)
      on conflict do nothing
      """)
  int insert(String agreement, String sha256, byte[] bytes, Instant at);

  @SqlQuery("select agreement, sha256, bytes from agreement_pdf where agreement = :agreement")
  Optional<AgreementPdfRow> find(String agreement);

  @SqlQuery("select agreement, sha256, bytes from agreement_pdf order by agreement")
  ResultIterable<AgreementPdfRow> all();
}
