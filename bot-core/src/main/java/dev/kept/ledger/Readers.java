package dev.kept.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// The connections that read; SQLite itself refuses any write on them. A few are enough: a read
/// blocks its thread inside native code.
final class Readers implements AutoCloseable {
  private static final int HOW_MANY = 4;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Problems problems;
  private final InstantSource clock;

  Readers(SQLiteDataSource source, Problems problems, InstantSource clock) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("ledger-readers");
    config.setDataSource(source);
    config.setMaximumPoolSize(HOW_MANY);
    config.setMinimumIdle(1);
    config.setConnectionInitSql("pragma query_only = 1");
    this.pool = new HikariDataSource(config);
    this.jdbi = Connections.speaking(Jdbi.create(pool));
    this.problems = problems;
    this.clock = clock;
  }

  <T extends @Nullable Object> T read(Function<Shelf, T> work) {
    return inOnePicture(handle -> work.apply(new Shelf(new Tables(handle), clock)));
  }

  ChainReport verify() {
    return inOnePicture(handle -> new ChainProof(handle).prove());
  }

  private <T extends @Nullable Object> T inOnePicture(Function<Handle, T> work) {
    try (Handle handle = jdbi.open()) {
      Connection connection = handle.getConnection();
      Connections.run(connection, "begin deferred");
      try {
        return work.apply(handle);
      } finally {
        Connections.run(connection, "rollback");
      }
    } catch (SQLException failure) {
      throw problems.explain(failure);
    } catch (RuntimeException failure) {
      throw problems.explain(failure);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
