package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

@RegisterConstructorMapper(ConversationTable.ConversationRow.class)
@RegisterConstructorMapper(ConversationTable.HeadRow.class)
interface ConversationTable {

  /// One row.
  record ConversationRow(
      String id,
      String account,
      @Nullable String link,
      Instant createdAt,
      @Nullable Instant closedAt,
      long version,
      long seq,
      String standing,
      String locale,
      @Nullable Integer rating) {

    Conversation toDomain() {
      return new Conversation(
          new ConversationId(id),
          new AccountId(account),
          Optional.ofNullable(link).map(TokenHash::new),
          createdAt,
          Optional.ofNullable(closedAt),
          version,
          seq,
          DomainJson.STANDING.read(standing),
          Locale.forLanguageTag(locale),
          rating == null ? OptionalInt.empty() : OptionalInt.of(rating));
    }
  }

  /// What the next turn builds on.
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record HeadRow(
      long no,
      String id,
      String account,
      @Nullable String link,
      Instant createdAt,
      long version,
      long seq,
      byte[] head) {}

  @SqlUpdate(
      """
      insert into conversation (id, account, link, created_at, version, seq, head, standing, locale)
      values (:id, :account, :link, :at, 0, 0, :head, :standing, :locale)
      """)
  void insert(
      String id,
      String account,
      @Nullable String link,
      Instant at,
      byte[] head,
      String standing,
      String locale);

  @SqlQuery("select * from conversation where id = :id")
  Optional<ConversationRow> find(String id);

  @SqlQuery(
      """
      select * from conversation
      where account = :account and coalesce(link, '') = coalesce(:link, '') and closed_at is null
      """)
  Optional<ConversationRow> findOpen(String account, @Nullable String link);

  @SqlQuery("select * from conversation where account = :account order by no")
  List<ConversationRow> ofAccount(String account);

  @SqlQuery(
      """
      select no, id, account, link, created_at, version, seq, head from conversation where id = :id
      """)
  Optional<HeadRow> head(String id);

  @SqlQuery(
      """
      select no, id, account, link, created_at, version, seq, head from conversation order by no
      """)
  ResultIterable<HeadRow> heads();

  @SqlUpdate(
      """
      update conversation
      set version = :version, seq = :seq, head = :head, standing = coalesce(:standing, standing)
      where no = :no
      """)
  void advance(long no, long version, long seq, byte[] head, @Nullable String standing);

  @SqlUpdate("update conversation set locale = :locale where no = :no")
  void speak(long no, String locale);

  @SqlUpdate("update conversation set rating = :score, rated_at = :at where no = :no")
  void rate(long no, int score, Instant at);

  @SqlUpdate("update conversation set closed_at = :at where no = :no and closed_at is null")
  int close(long no, Instant at);
}
