package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

interface InvoiceTable {

  /// One row; its currency is the account's.
  record InvoiceRow(
      String account,
      String id,
      LocalDate issued,
      LocalDate due,
      long minor,
      @Nullable String description) {

    static InvoiceRow of(Invoice invoice) {
      return new InvoiceRow(
          invoice.account().value(),
          invoice.id().value(),
          invoice.issued(),
          invoice.due(),
          invoice.amount().minor(),
          invoice.description().orElse(null));
    }

    Invoice toDomain(Currency currency) {
      return new Invoice(
          new InvoiceId(id),
          new AccountId(account),
          issued,
          due,
          new Money(minor, currency),
          Optional.ofNullable(description));
    }
  }

  @SqlBatch(
      value =
          """
          insert into invoice (account, id, issued, due, minor, description)
          values (:account, :id, :issued, :due, :minor, :description)
          on conflict (account, id) do update set issued = excluded.issued, due = excluded.due,
            minor = excluded.minor, description = excluded.description
          where (invoice.issued, invoice.due, invoice.minor, invoice.description)
            is distinct from (excluded.issued, excluded.due, excluded.minor, excluded.description)
          """,
      transactional = false)
  @BatchChunkSize(1000)
  int[] upsert(@BindMethods List<InvoiceRow> rows);

  @SqlQuery("select count(*) from invoice")
  int count();

  @SqlQuery(
      """
      select * from invoice where account between :first and :last order by account, issued, id
      """)
  List<InvoiceRow> between(String first, String last);
}
