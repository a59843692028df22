package dev.kept.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// A connection that reads, with its tables attached once: attaching them anew costs Jdbi more than
/// the queries do.
final class ReaderConnection {
  private final Handle handle;
  private final Tables tables;
  private final PreparedStatement begin;
  private final PreparedStatement end;

  ReaderConnection(Connection connection) throws SQLException {
    handle = Connections.handle(connection);
    tables = new Tables(handle);
    begin = connection.prepareStatement("begin deferred");
    end = connection.prepareStatement("rollback");
  }

  Handle handle() {
    return handle;
  }

  Tables tables() {
    return tables;
  }

  /// Does `work` inside one transaction, which is what makes it one picture.
  <T extends @Nullable Object> T inOnePicture(Function<ReaderConnection, T> work)
      throws SQLException {
    begin.execute();
    try {
      return work.apply(this);
    } finally {
      end.execute();
    }
  }
}
