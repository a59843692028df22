package dev.kept.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/// The connections that read; SQLite itself refuses any write on them. A few are enough: a read
/// blocks its thread inside native code.
final class Readers implements AutoCloseable {
  private static final int HOW_MANY = 4;

  private final HikariDataSource pool;
  private final Map<SQLiteConnection, ReaderConnection> connections = new HashMap<>();
  private final Problems problems;
  private final InstantSource clock;

  Readers(SQLiteDataSource source, Problems problems, InstantSource clock) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("ledger-readers");
    config.setDataSource(source);
    config.setMaximumPoolSize(HOW_MANY);
    config.setMinimumIdle(1);
    config.setMaxLifetime(0);
    config.setConnectionInitSql("pragma query_only = 1");
    this.pool = new HikariDataSource(config);
    this.problems = problems;
    this.clock = clock;
  }

  <T extends @Nullable Object> T read(Function<Shelf, T> work) {
    return inOnePicture(reader -> work.apply(new Shelf(reader.tables(), clock)));
  }

  ChainReport verify() {
    return inOnePicture(reader -> new ChainProof(reader.handle(), reader.tables()).prove());
  }

  private <T extends @Nullable Object> T inOnePicture(Function<ReaderConnection, T> work) {
    try (Connection lease = pool.getConnection()) {
      return reader(lease.unwrap(SQLiteConnection.class)).inOnePicture(work);
    } catch (SQLException failure) {
      throw problems.explain(failure);
    } catch (RuntimeException failure) {
      throw problems.explain(failure);
    }
  }

  private ReaderConnection reader(SQLiteConnection connection) throws SQLException {
    synchronized (connections) {
      ReaderConnection known = connections.get(connection);
      if (known == null) {
        forgetClosed();
        known = new ReaderConnection(connection);
        connections.put(connection, known);
      }
      return known;
    }
  }

  private void forgetClosed() throws SQLException {
    for (SQLiteConnection connection : List.copyOf(connections.keySet())) {
      if (connection.isClosed()) {
        connections.remove(connection);
      }
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
