package dev.kept.ledger;

import dev.kept.conversation.ConversationId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface SessionTable {

  /// One row, with its talk's id beside the number.
  record SessionRow(
      long no,
      String hash,
      String conversationId,
      String gate,
      @Nullable Instant verifiedAt,
      int failures,
      Instant createdAt,
      Instant expiresAt) {

    Session toDomain() {
      return new Session(
          no,
          new TokenHash(hash),
          new ConversationId(conversationId),
          verifiedAt != null,
          failures,
          DomainJson.STANDING.read(gate),
          createdAt,
          expiresAt);
    }
  }

  @SqlQuery(
      """
      insert into session (hash, conversation, gate, created_at, expires_at)
      values (:hash, (select no from conversation where id = :conversation), :gate, :at, :expires)
      returning no
      """)
  long insert(String hash, String conversation, String gate, Instant at, Instant expires);

  @SqlQuery(
      """
      select s.*, c.id as conversation_id from session s join conversation c on c.no = s.conversation
      where s.hash = :hash and s.expires_at > :now
      """)
  Optional<SessionRow> usable(String hash, Instant now);

  @SqlQuery("select no from session where hash = :hash and conversation = :conversation")
  Optional<Long> numberOf(String hash, long conversation);

  @SqlUpdate("update session set gate = :gate where no = :no")
  void stand(long no, String gate);

  @SqlUpdate("update session set verified_at = :at where no = :no and verified_at is null")
  int verify(long no, Instant at);

  @SqlUpdate("update session set failures = failures + 1 where no = :no")
  int countFailure(long no);
}
