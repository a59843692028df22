package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
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

interface PaymentTable {

  /// One row; its currency is the account's.
  record PaymentRow(
      String account,
      String id,
      long minor,
      LocalDate valueDate,
      LocalDate recordedOn,
      @Nullable String towards) {

    static PaymentRow of(Payment payment) {
      return new PaymentRow(
          payment.account().value(),
          payment.id(),
          payment.amount().minor(),
          payment.valueDate(),
          payment.recordedOn(),
          payment.towards().map(InvoiceId::value).orElse(null));
    }

    Payment toDomain(Currency currency) {
      return new Payment(
          id,
          new AccountId(account),
          new Money(minor, currency),
          valueDate,
          recordedOn,
          Optional.ofNullable(towards).map(InvoiceId::new));
    }
  }

  @SqlBatch(
      value =
          """
          insert into payment (account, id, minor, value_date, recorded_on, towards)
          values (:account, :id, :minor, :valueDate, :recordedOn, :towards)
          on conflict (account, id) do update set minor = excluded.minor,
            value_date = excluded.value_date, recorded_on = excluded.recorded_on,
            towards = excluded.towards
          where (payment.minor, payment.value_date, payment.recorded_on, payment.towards)
            is distinct from
            (excluded.minor, excluded.value_date, excluded.recorded_on, excluded.towards)
          """,
      transactional = false)
  @BatchChunkSize(1000)
  int[] upsert(@BindMethods List<PaymentRow> rows);

  @SqlQuery("select count(*) from payment")
  int count();

  @SqlQuery(
      """
      select * from payment where account between :first and :last
      order by account, value_date, id
      """)
  List<PaymentRow> between(String first, String last);
}
