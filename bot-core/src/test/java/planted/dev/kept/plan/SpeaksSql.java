package planted.dev.kept.plan;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;

/// Knows every library that only the ledger may know.
final class SpeaksSql {
  private SpeaksSql() {}

  record ByJdbi(Jdbi jdbi) {}

  record ByConnection(Connection connection) {}

  record ByDataSource(DataSource source) {}

  record ByFlyway(Flyway flyway) {}

  record BySqlite(SQLiteConfig config) {}

  record ByPool(HikariDataSource pool) {}
}
