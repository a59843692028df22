package dev.kept.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteDataSource;

/// The connection that writes, with the statements around every batch prepared once.
final class WriterConnection implements AutoCloseable {
  private final Connection connection;
  private final Tables tables;
  private final TurnWriting turns;
  private final PreparedStatement begin;
  private final PreparedStatement commit;
  private final PreparedStatement savepoint;
  private final PreparedStatement release;
  private final PreparedStatement rollBack;
  private final PreparedStatement dataVersion;
  private int seen;

  /// Makes such a connection; the guard knows which books have moved on.
  interface Opener {
    WriterConnection open(TurnWriting.BooksGuard guard) throws SQLException;
  }

  static Opener opener(SQLiteDataSource source) {
    return guard -> {
      Connection connection = source.getConnection();
      try {
        return new WriterConnection(connection, guard);
      } catch (SQLException | RuntimeException failure) {
        connection.close();
        throw failure;
      }
    };
  }

  private WriterConnection(Connection connection, TurnWriting.BooksGuard guard)
      throws SQLException {
    this.connection = connection;
    Handle handle = Connections.handle(connection);
    tables = new Tables(handle);
    turns = new TurnWriting(tables, guard);
    begin = connection.prepareStatement("begin immediate");
    commit = connection.prepareStatement("commit");
    savepoint = connection.prepareStatement("savepoint work");
    release = connection.prepareStatement("release work");
    rollBack = connection.prepareStatement("rollback to work");
    dataVersion = connection.prepareStatement("pragma data_version");
    seen = dataVersion();
  }

  Pen pen(InstantSource clock, Touched touched) {
    return new Pen(tables, clock, touched, turns);
  }

  void begin() throws SQLException {
    begin.execute();
  }

  void commit() throws SQLException {
    commit.execute();
  }

  void savepoint() throws SQLException {
    savepoint.execute();
  }

  void release() throws SQLException {
    release.execute();
  }

  void rollBack() throws SQLException {
    turns.forget();
    rollBack.execute();
    release.execute();
  }

  /// Whether another connection has committed since this was asked last.
  boolean othersWrote() throws SQLException {
    int now = dataVersion();
    boolean changed = now != seen;
    seen = now;
    if (changed) {
      turns.forget();
    }
    return changed;
  }

  private int dataVersion() throws SQLException {
    try (ResultSet row = dataVersion.executeQuery()) {
      return row.getInt(1);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
