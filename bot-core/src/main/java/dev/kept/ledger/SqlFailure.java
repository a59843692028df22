package dev.kept.ledger;

import java.sql.SQLException;

/// Carries what SQLite refused to where it is explained.
final class SqlFailure extends RuntimeException {
  SqlFailure(SQLException cause) {
    super(cause);
  }
}
