package dev.kept.ledger;

import dev.kept.account.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface LinkTable {

  /// One row.
  record LinkRow(String hash, String account, Instant expiresAt, int failures) {

    Link toDomain() {
      return new Link(new TokenHash(hash), new AccountId(account), expiresAt, failures);
    }
  }

  @SqlUpdate(
      """
      insert into link (hash, account, created_at, expires_at)
      values (:hash, :account, :at, :expires)
      """)
  void insert(String hash, String account, Instant at, Instant expires);

  @SqlQuery(
      """
      select hash, account, expires_at, failures from link
      where hash = :hash and revoked_at is null and expires_at > :now
      """)
  Optional<LinkRow> usable(String hash, Instant now);

  @SqlUpdate("update link set revoked_at = :at where hash = :hash and revoked_at is null")
  int revoke(String hash, Instant at);

  @SqlUpdate("update link set revoked_at = :at where account = :account and revoked_at is null")
  int revokeAll(String account, Instant at);

  @SqlUpdate("update link set failures = failures + 1 where hash = :hash")
  int countFailure(String hash);
}
