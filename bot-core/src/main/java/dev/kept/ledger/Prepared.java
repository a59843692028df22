package dev.kept.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A statement compiled once for the life of its connection and bound from left to right. Only for
/// the handful of statements that run with every turn: measured warm, one call through a SqlObject
/// interface costs three (a write) to fifteen times (a read) as much, nearly all of it before
/// SQLite is asked.
final class Prepared {
  private final PreparedStatement statement;
  private int bound;

  Prepared(Connection connection, String sql) throws SQLException {
    statement = connection.prepareStatement(sql);
  }

  /// Reads one row.
  interface RowReader<R> {
    R read(ResultSet row) throws SQLException;
  }

  Prepared text(@Nullable String value) {
    try {
      statement.setString(++bound, value);
      return this;
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  Prepared number(long value) {
    try {
      statement.setLong(++bound, value);
      return this;
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  Prepared number(@Nullable Long value) {
    try {
      statement.setObject(++bound, value);
      return this;
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  Prepared bytes(byte @Nullable [] value) {
    try {
      statement.setBytes(++bound, value);
      return this;
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /// Runs it; answers how many rows it changed.
  int run() {
    bound = 0;
    try {
      return statement.executeUpdate();
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  /// Runs it; answers its first row, or null when there is none.
  <R> @Nullable R first(RowReader<R> reader) {
    bound = 0;
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? reader.read(rows) : null;
    } catch (SQLException failure) {
      throw failed(failure);
    }
  }

  private SqlFailure failed(SQLException failure) {
    bound = 0;
    return new SqlFailure(failure);
  }
}
