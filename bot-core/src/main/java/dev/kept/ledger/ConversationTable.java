package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.LineTable.LineRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

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
      @Nullable String figures,
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
          DomainJson.STANDING.read(
              standing, figures == null ? Figures.none() : Figures.read(figures)),
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
      String createdAt,
      long version,
      long seq,
      byte[] head) {

    /// The head once this line is the last.
    HeadRow after(LineRow line) {
      return new HeadRow(no, id, account, link, createdAt, version + 1, line.seq(), line.hash());
    }
  }

  @SqlUpdate(
      """
      insert into conversation (id, account, link, created_at, version, seq, head, standing, figures,
        locale)
      values (:id, :account, :link, :at, 0, 0, :head, :standing, :figures, :locale)
      """)
  void insert(
      String id,
      String account,
      @Nullable String link,
      Instant at,
      byte[] head,
      String standing,
      byte @Nullable [] figures,
      String locale);

  @SqlQuery(
      """
      select c.id, c.account, c.link, c.created_at, c.closed_at, c.version, c.seq, c.standing,
        f.json as figures, c.locale, c.rating
      from conversation c left join figures f on f.hash = c.figures
      where c.id = :id
      """)
  Optional<ConversationRow> find(String id);

  @SqlQuery(
      """
      select c.id, c.account, c.link, c.created_at, c.closed_at, c.version, c.seq, c.standing,
        f.json as figures, c.locale, c.rating
      from conversation c left join figures f on f.hash = c.figures
      where c.account = :account and coalesce(c.link, '') = coalesce(:link, '')
        and c.closed_at is null
      """)
  Optional<ConversationRow> findOpen(String account, @Nullable String link);

  @SqlQuery(
      """
      select c.id, c.account, c.link, c.created_at, c.closed_at, c.version, c.seq, c.standing,
        f.json as figures, c.locale, c.rating
      from conversation c left join figures f on f.hash = c.figures
      where c.account = :account order by c.no
      """)
  List<ConversationRow> ofAccount(String account);

  @SqlQuery(
      """
      select no, id, account, link, created_at, version, seq, head from conversation where id = :id
      """)
  Optional<HeadRow> head(String id);

  /// Moves the head; without a standing the talk stands as before, on the figures of before.
  @SqlUpdate(
      """
      update conversation set version = :version, seq = :seq, head = :head,
        figures = case when :standing is null then figures else :figures end,
        standing = coalesce(:standing, standing)
      where no = :no
      """)
  void advance(@BindMethods HeadRow to, @Nullable String standing, byte @Nullable [] figures);

  @SqlQuery(
      """
      select no, id, account, link, created_at, version, seq, head from conversation order by no
      """)
  ResultIterable<HeadRow> heads();

  @SqlUpdate("update conversation set locale = :locale where no = :no")
  void speak(long no, String locale);

  @SqlUpdate("update conversation set rating = :score, rated_at = :at where no = :no")
  void rate(long no, int score, Instant at);

  @SqlUpdate("update conversation set closed_at = :at where no = :no and closed_at is null")
  int close(long no, Instant at);
}
