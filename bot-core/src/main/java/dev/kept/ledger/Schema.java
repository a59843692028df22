package dev.kept.ledger;

import dev.kept.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;

/// Brings the file to the tables of this version. Flyway wakes up only when there is something to
/// do: cold, it costs as much as the rest of the start.
final class Schema {
  /// The number of the newest migration; each migration sets it as `user_version`.
  static final int CURRENT = 1;

  private final Path file;
  private final Problems problems;

  Schema(Path file) {
    this.file = file;
    this.problems = new Problems(file);
  }

  void bringUpToDate() {
    if (version() < CURRENT) {
      migrateAlone();
    }
  }

  private int version() {
    int version;
    try (Connection connection = plain()) {
      version = pragma(connection, "user_version");
    } catch (SQLException failure) {
      throw problems.explain(failure);
    }
    if (version > CURRENT) {
      throw new LedgerException(
          Kind.NEWER_SCHEMA,
          "%s was written by a newer Kept (schema %d, this one knows %d): run that version."
              .formatted(file, version, CURRENT));
    }
    return version;
  }

  // Two programs may start at the same moment; SQLite gives Flyway no lock to hold meanwhile.
  private static final Object ONE_PER_PROGRAM = new Object();

  private void migrateAlone() {
    Path lock = file.resolveSibling("kept.migrating");
    synchronized (ONE_PER_PROGRAM) {
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        if (version() < CURRENT) {
          sign();
          migrate();
        }
        Files.deleteIfExists(lock);
      } catch (IOException refused) {
        throw new LedgerException(
            Kind.NOT_WRITABLE,
            "%s cannot be written: check its owner and permissions.".formatted(lock),
            refused);
      }
    }
  }

  // Outside WAL, so that the mark is in the file itself, where the next start looks first.
  private void sign() {
    try (Connection connection = plain()) {
      if (pragma(connection, "application_id") != LedgerFile.APPLICATION_ID) {
        Connections.run(connection, "pragma application_id = " + LedgerFile.APPLICATION_ID);
      }
    } catch (SQLException failure) {
      throw problems.explain(failure);
    }
  }

  private void migrate() {
    try {
      Flyway.configure()
          .dataSource(Connections.dataSource(file))
          .locations("classpath:db/sqlite")
          .loggers("slf4j")
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw problems.explain(failure) instanceof LedgerException clear
          ? clear
          : new LedgerException(
              Kind.BROKEN, "%s could not be brought up to date.".formatted(file), failure);
    }
  }

  private Connection plain() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(Connections.BUSY_MILLIS);
    return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
  }

  static int pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma " + name)) {
      return row.getInt(1);
    }
  }
}
