package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import dev.kept.policy.HandoffReason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface HandoffTable {

  /// One row, with the talk's id and account.
  record HandoffRow(
      String id,
      String conversationId,
      String account,
      String owner,
      Instant createdAt,
      Instant deadline,
      @Nullable String takenBy,
      @Nullable Instant takenAt,
      @Nullable Instant closedAt) {

    Handoff toDomain(List<ReasonRow> why) {
      return new Handoff(
          id,
          new ConversationId(conversationId),
          new AccountId(account),
          why.stream().map(ReasonRow::reason).toList(),
          why.stream().map(ReasonRow::summary).distinct().collect(Collectors.joining("\n")),
          owner,
          createdAt,
          deadline,
          Optional.ofNullable(takenBy),
          Optional.ofNullable(takenAt),
          Optional.ofNullable(closedAt));
    }
  }

  /// One reason of a handoff.
  record ReasonRow(String handoff, HandoffReason reason, String summary) {}

  @SqlQuery(
      """
      insert into handoff (id, conversation, owner, created_at, deadline)
      values (:id, :conversation, :owner, :at, :deadline)
      on conflict (conversation) where closed_at is null do update set deadline =
        case when excluded.deadline < handoff.deadline then excluded.deadline
          else handoff.deadline end
      returning id
      """)
  String open(String id, long conversation, String owner, Instant at, Instant deadline);

  @SqlUpdate(
      """
      insert into handoff_reason (handoff, reason, summary, at)
      values (:handoff, :reason, :summary, :at)
      """)
  void add(String handoff, HandoffReason reason, String summary, Instant at);

  @SqlUpdate(
      """
      update handoff set taken_by = :by, taken_at = :at
      where id = :id and taken_by is null and closed_at is null
      """)
  int take(String id, String by, Instant at);

  @SqlUpdate(
      """
      update handoff set closed_by = :by, closed_at = :at where id = :id and closed_at is null
      """)
  int close(String id, String by, Instant at);

  @SqlQuery(
      """
      select h.*, c.id as conversation_id, c.account from handoff h
      join conversation c on c.no = h.conversation
      where h.closed_at is null order by h.deadline, h.created_at, h.id
      """)
  List<HandoffRow> waiting();

  @SqlQuery(
      """
      select h.*, c.id as conversation_id, c.account from handoff h
      join conversation c on c.no = h.conversation
      where c.id = :conversation order by h.created_at, h.id
      """)
  List<HandoffRow> of(String conversation);

  @SqlQuery(
      "select handoff, reason, summary from handoff_reason where handoff = :handoff order by id")
  List<ReasonRow> reasons(String handoff);
}
