package dev.kept.ledger;

import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface HoldTable {

  /// What a hold covers, as it is stored.
  enum Covers {
    INVOICE,
    ACCOUNT,
    CHANNEL,
    EVERYTHING
  }

  /// One row, under the account it is read for.
  record HoldRow(
      String account,
      HoldKind kind,
      Covers scope,
      String scopeOf,
      LocalDate fromDay,
      @Nullable LocalDate untilDay,
      String why) {

    static HoldRow of(String account, Hold hold) {
      return new HoldRow(
          account,
          hold.kind(),
          switch (hold.scope()) {
            case HoldScope.OneInvoice _ -> Covers.INVOICE;
            case HoldScope.WholeAccount _ -> Covers.ACCOUNT;
            case HoldScope.OneChannel _ -> Covers.CHANNEL;
            case HoldScope.Everything _ -> Covers.EVERYTHING;
          },
          switch (hold.scope()) {
            case HoldScope.OneInvoice one -> one.invoice().value();
            case HoldScope.OneChannel one -> one.channel();
            case HoldScope.WholeAccount _, HoldScope.Everything _ -> "";
          },
          hold.from(),
          hold.until().orElse(null),
          hold.why());
    }

    Hold toDomain() {
      HoldScope covers =
          switch (scope) {
            case INVOICE -> new HoldScope.OneInvoice(new InvoiceId(scopeOf));
            case ACCOUNT -> new HoldScope.WholeAccount();
            case CHANNEL -> new HoldScope.OneChannel(scopeOf);
            case EVERYTHING -> new HoldScope.Everything();
          };
      return new Hold(kind, covers, fromDay, Optional.ofNullable(untilDay), why);
    }
  }

  @SqlUpdate(
      """
      insert into hold (account, kind, scope, scope_of, from_day, until_day, why, conversation,
        placed_at)
      values (:account, :kind, :scope, :scopeOf, :fromDay, :untilDay, :why, :conversation, :at)
      on conflict do nothing
      """)
  int place(@BindMethods HoldRow row, @Nullable Long conversation, Instant at);

  @SqlUpdate(
      """
      update hold set released_at = :at
      where account = :account and kind = :kind and scope = :scope and scope_of = :scopeOf
        and from_day = :fromDay and released_at is null
      """)
  int release(@BindMethods HoldRow row, Instant at);

  // A hold on everything reaches every account of the customer.
  @SqlQuery(
      """
      select mine.id as account, h.kind, h.scope, h.scope_of, h.from_day, h.until_day, h.why
      from account mine
        join account placed on placed.customer = mine.customer
        join hold h on h.account = placed.id
      where mine.id between :first and :last and h.released_at is null
        and (h.account = mine.id or h.scope = 'EVERYTHING')
      order by mine.id, h.id
      """)
  List<HoldRow> between(String first, String last);
}
