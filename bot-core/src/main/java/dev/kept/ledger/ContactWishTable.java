package dev.kept.ledger;

import dev.kept.conversation.Effect;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface ContactWishTable {

  /// One row.
  record ContactWishRow(String account, Effect.ContactWish wish, String words, Instant at) {

    StatedWish toDomain() {
      return new StatedWish(wish, words, at);
    }
  }

  @SqlUpdate(
      """
      insert into contact_wish (account, wish, words, conversation, at)
      values (:account, :wish, :words, :conversation, :at)
      """)
  void insert(
      String account,
      Effect.ContactWish wish,
      String words,
      @Nullable Long conversation,
      Instant at);

  @SqlQuery(
      """
      select account, wish, words, at from contact_wish
      where account between :first and :last order by account, id
      """)
  List<ContactWishRow> between(String first, String last);
}
