package planted.dev.kept.ledger;

import org.jdbi.v3.core.Jdbi;

/// Innocent: this is the one room that knows SQL.
record MaySpeakSql(Jdbi jdbi) {}
