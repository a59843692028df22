package dev.kept.ledger;

import dev.kept.account.InvoiceId;
import dev.kept.books.DisputedInvoice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface DisputeTable {

  /// One row.
  record DisputeRow(
      String account, String invoice, LocalDate since, @Nullable LocalDate resolved, String words) {

    static DisputeRow of(DisputedInvoice dispute) {
      return new DisputeRow(
          dispute.account().value(),
          dispute.invoice().value(),
          dispute.since(),
          dispute.resolved().orElse(null),
          dispute.words());
    }

    Dispute toDomain() {
      return new Dispute(new InvoiceId(invoice), since, Optional.ofNullable(resolved), words);
    }
  }

  @SqlUpdate(
      """
      insert into dispute (account, invoice, since, words, conversation, at)
      values (:account, :invoice, :since, :words, :conversation, :at)
      on conflict do nothing
      """)
  int insert(
      String account,
      String invoice,
      LocalDate since,
      String words,
      @Nullable Long conversation,
      Instant at);

  @SqlUpdate(
      """
      update dispute set resolved = :on
      where account = :account and invoice = :invoice and resolved is null
      """)
  int resolve(String account, String invoice, LocalDate on);

  @SqlBatch(
      value =
          """
          insert into dispute (account, invoice, since, words, at)
          values (:account, :invoice, :since, :words, :at)
          on conflict do nothing
          """,
      transactional = false)
  @BatchChunkSize(1000)
  void insertAll(@BindMethods List<DisputeRow> rows, Instant at);

  @SqlBatch(
      value =
          """
          update dispute set resolved = :resolved
          where account = :account and invoice = :invoice and resolved is null
          """,
      transactional = false)
  @BatchChunkSize(1000)
  void resolveAll(@BindMethods List<DisputeRow> rows);

  @SqlQuery(
      """
      select account, invoice, since, resolved, words from dispute
      where account between :first and :last order by account, id
      """)
  List<DisputeRow> between(String first, String last);
}
