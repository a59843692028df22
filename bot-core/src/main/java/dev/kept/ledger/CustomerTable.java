package dev.kept.ledger;

import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.BatchChunkSize;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jspecify.annotations.Nullable;

interface CustomerTable {

  /// One row.
  record CustomerRow(
      String id,
      String name,
      CustomerKind kind,
      String country,
      String locale,
      Relationship relationship,
      @Nullable LocalDate since,
      @Nullable String zone,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String industry,
      String verifications) {

    static CustomerRow of(Customer customer) {
      return new CustomerRow(
          customer.id().value(),
          customer.name(),
          customer.kind(),
          customer.country(),
          customer.locale().toLanguageTag(),
          customer.relationship(),
          customer.since().orElse(null),
          customer.zone().map(ZoneId::getId).orElse(null),
          customer.email().orElse(null),
          customer.phone().orElse(null),
          customer.industry().orElse(null),
          DomainJson.VERIFICATIONS.write(customer.verifications()));
    }

    Customer toDomain() {
      return new Customer(
          new CustomerId(id),
          name,
          kind,
          country,
          Locale.forLanguageTag(locale),
          relationship,
          Optional.ofNullable(since),
          Optional.ofNullable(zone).map(ZoneId::of),
          Optional.ofNullable(email),
          Optional.ofNullable(phone),
          Optional.ofNullable(industry),
          DomainJson.VERIFICATIONS.read(verifications));
    }
  }

  @SqlBatch(
      value =
          """
          insert into customer (id, name, kind, country, locale, relationship, since, zone, email,
            phone, industry, verifications)
          values (:id, :name, :kind, :country, :locale, :relationship, :since, :zone, :email,
            :phone, :industry, :verifications)
          on conflict (id) do update set name = excluded.name, kind = excluded.kind,
            country = excluded.country, locale = excluded.locale,
            relationship = excluded.relationship, since = excluded.since, zone = excluded.zone,
            email = excluded.email, phone = excluded.phone, industry = excluded.industry,
            verifications = excluded.verifications
          where (customer.name, customer.kind, customer.country, customer.locale,
            customer.relationship, customer.since, customer.zone, customer.email, customer.phone,
            customer.industry, customer.verifications)
            is distinct from (excluded.name, excluded.kind, excluded.country, excluded.locale,
            excluded.relationship, excluded.since, excluded.zone, excluded.email, excluded.phone,
            excluded.industry, excluded.verifications)
          """,
      transactional = false)
  @BatchChunkSize(1000)
  int[] upsert(@BindMethods List<CustomerRow> rows);

  @SqlQuery("select count(*) from customer")
  int count();

  @SqlQuery("select * from customer order by id")
  List<CustomerRow> all();

  @SqlQuery("select * from customer where id = :id")
  Optional<CustomerRow> find(String id);

  @SqlQuery(
      """
      select * from customer
      where id in (select customer from account where id between :first and :last)
      """)
  List<CustomerRow> ofAccounts(String first, String last);
}
