package dev.kept.ledger;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

interface AccountTable {

  /// One row.
  record AccountRow(String id, String customer, String currency) {

    static AccountRow of(Account account) {
      return new AccountRow(
          account.id().value(), account.customer().value(), account.currency().getCurrencyCode());
    }

    Account toDomain() {
      return new Account(
          new AccountId(id), new CustomerId(customer), Currency.getInstance(currency));
    }
  }

  @SqlBatch(
      value =
          """
          insert into account (id, customer, currency) values (:id, :customer, :currency)
          on conflict (id) do update set customer = excluded.customer, currency = excluded.currency
          where (account.customer, account.currency)
            is distinct from (excluded.customer, excluded.currency)
          """,
      transactional = false)
  @BatchChunkSize(1000)
  int[] upsert(@BindMethods List<AccountRow> rows);

  @SqlQuery("select id, currency from account")
  @KeyColumn("id")
  @ValueColumn("currency")
  Map<String, String> currencies();

  @SqlQuery("select count(*) from account")
  int count();

  @SqlQuery("select * from account where id = :id")
  Optional<AccountRow> find(String id);

  @SqlQuery("select * from account where customer = :customer order by id")
  List<AccountRow> ofCustomer(String customer);

  @SqlQuery("select * from account where id between :first and :last order by id")
  List<AccountRow> between(String first, String last);

  @SqlQuery("select * from account where id > :after order by id limit :limit")
  List<AccountRow> after(String after, int limit);
}
