package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementState;
import dev.kept.agreement.Consent;
import dev.kept.plan.Instalment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface AgreementTable {

  /// One row.
  record AgreementRow(
      String id,
      String account,
      int version,
      @Nullable String replaces,
      AgreementState state,
      String terms,
      String typedName,
      Instant consentAt,
      String locale,
      String address,
      String agent,
      String conversation,
      long turn,
      String policy) {

    static AgreementRow of(Agreement agreement, long turn) {
      Consent consent = agreement.consent();
      return new AgreementRow(
          agreement.id(),
          agreement.account().value(),
          agreement.version(),
          agreement.replaces().orElse(null),
          agreement.state(),
          DomainJson.OFFER.write(agreement.terms()),
          consent.typedName(),
          consent.at(),
          consent.locale().toLanguageTag(),
          consent.address(),
          consent.agent(),
          agreement.conversation(),
          turn,
          agreement.policy());
    }

    Agreement toDomain() {
      return new Agreement(
          id,
          new AccountId(account),
          version,
          Optional.ofNullable(replaces),
          state,
          DomainJson.OFFER.read(terms),
          new Consent(typedName, consentAt, Locale.forLanguageTag(locale), address, agent),
          conversation,
          policy);
    }
  }

  /// One payment of the signed schedule, numbered from 1.
  record InstalmentRow(String agreement, int number, LocalDate due, long minor) {

    static InstalmentRow of(String agreement, int number, Instalment instalment) {
      return new InstalmentRow(agreement, number, instalment.due(), instalment.amount().minor());
    }
  }

  @SqlUpdate(
      """
      insert into agreement (id, account, version, replaces, state, terms, typed_name, consent_at,
        locale, address, agent, conversation, turn, policy)
      values (:id, :account, :version, :replaces, :state, :terms, :typedName, :consentAt,
        :locale, :address, :agent, :conversation, :turn, :policy)
      """)
  void insert(@BindMethods AgreementRow row);

  @SqlBatch(
      value =
          """
          insert into instalment (agreement, number, due, minor)
          values (:agreement, :number, :due, :minor)
          """,
      transactional = false)
  void schedule(@BindMethods List<InstalmentRow> rows);

  @SqlUpdate("update agreement set state = :state where id = :id and state <> :state")
  int become(String id, AgreementState state);

  @SqlUpdate("insert into agreement_state (agreement, state, at) values (:agreement, :state, :at)")
  void note(String agreement, AgreementState state, Instant at);

  @SqlQuery("select account from agreement where id = :id")
  @Nullable String accountOf(String id);

  @SqlQuery("select * from agreement where conversation = :conversation order by no")
  List<AgreementRow> signedIn(String conversation);

  @SqlQuery("select * from agreement where id = :id")
  Optional<AgreementRow> find(String id);

  @SqlQuery(
      """
      select * from agreement where account between :first and :last
      order by account, consent_at, id
      """)
  List<AgreementRow> between(String first, String last);

  @SqlQuery(
      """
      select * from agreement
      where id not in (select agreement from agreement_pdf) order by consent_at, id limit :limit
      """)
  List<AgreementRow> withoutPdf(int limit);
}
