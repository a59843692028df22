package dev.kept.desk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every row of a ledger's file, read past the ledger's own code: by table, then by its key.
record LedgerRows(Map<String, Map<String, Row>> tables) {
  private static final Set<String> NAMED_BY_TWO = Set.of("invoice", "payment", "instalment");

  /// One row: its columns that are not null.
  record Row(Map<String, String> cells) {

    String text(String column) {
      return find(column)
          .orElseThrow(() -> new IllegalStateException("no " + column + ": " + this));
    }

    Optional<String> find(String column) {
      return Optional.ofNullable(cells.get(column));
    }
  }

  /// A row that is new or not what it was.
  record Change(String table, Optional<Row> before, Row after) {

    /// Whether a column holds something it did not hold before.
    boolean sets(String column) {
      return after.find(column).isPresent()
          && !before.flatMap(row -> row.find(column)).equals(after.find(column));
    }
  }

  static LedgerRows of(Path file) {
    Map<String, Map<String, Row>> tables = new LinkedHashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String table : names(statement)) {
        tables.put(table, rows(statement, table));
      }
      return new LedgerRows(tables);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static List<String> names(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet found =
        statement.executeQuery(
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")) {
      while (found.next()) {
        names.add(found.getString(1));
      }
    }
    return names;
  }

  private static Map<String, Row> rows(Statement statement, String table) throws SQLException {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (ResultSet found = statement.executeQuery("select * from " + table)) {
      while (found.next()) {
        Row row = row(found);
        rows.put(key(table, found), row);
      }
    }
    return rows;
  }

  private static String key(String table, ResultSet found) throws SQLException {
    String first = found.getString(1);
    return NAMED_BY_TWO.contains(table) ? first + "/" + found.getString(2) : first;
  }

  private static Row row(ResultSet found) throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      @Nullable Object value = found.getObject(column);
      if (value != null) {
        cells.put(
            found.getMetaData().getColumnName(column),
            value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString());
      }
    }
    return new Row(cells);
  }

  /// What is in these rows and was not in the earlier ones, table by table. Nothing is ever removed
  /// from a ledger, so this is all that happened between them.
  List<Change> since(LedgerRows earlier) {
    List<Change> changes = new ArrayList<>();
    tables.forEach((table, rows) -> {
      Map<String, Row> before = earlier.tables().getOrDefault(table, Map.of());
      rows.forEach((key, row) -> {
        if (!row.equals(before.get(key))) {
          changes.add(new Change(table, Optional.ofNullable(before.get(key)), row));
        }
      });
    });
    return changes;
  }
}
