package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.money.Money;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface PromiseTable {

  /// One row; its currency is the account's.
  record PromiseRow(
      String id,
      String account,
      long minor,
      LocalDate due,
      LocalDate graceDay,
      PromiseState state,
      Instant givenAt) {

    static PromiseRow of(Promise promise) {
      return new PromiseRow(
          promise.id(),
          promise.account().value(),
          promise.amount().minor(),
          promise.due(),
          promise.graceDay(),
          promise.state(),
          promise.givenAt());
    }

    Promise toDomain(Currency currency) {
      return new Promise(
          id, new AccountId(account), new Money(minor, currency), due, graceDay, state, givenAt);
    }
  }

  @SqlUpdate(
      """
      insert into promise (id, account, minor, due, grace_day, state, given_at, conversation)
      values (:id, :account, :minor, :due, :graceDay, :state, :givenAt, :conversation)
      """)
  void insert(@BindMethods PromiseRow row, @Nullable Long conversation);

  @SqlUpdate("update promise set state = :state where id = :id and state <> :state")
  int become(String id, PromiseState state);

  @SqlUpdate("insert into promise_state (promise, state, at) values (:promise, :state, :at)")
  void note(String promise, PromiseState state, Instant at);

  @SqlQuery("select account from promise where id = :id")
  @Nullable String accountOf(String id);

  @SqlQuery(
      """
      select * from promise where account between :first and :last order by account, given_at, id
      """)
  List<PromiseRow> between(String first, String last);
}
