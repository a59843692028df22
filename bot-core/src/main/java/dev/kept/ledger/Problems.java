package dev.kept.ledger;

import dev.kept.ledger.LedgerException.Kind;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite's result codes mean for the people who run Kept.
final class Problems {
  private final Path file;

  Problems(Path file) {
    this.file = file;
  }

  /// The same failure as one clear line; anything that is not about the database stays as it is.
  RuntimeException explain(RuntimeException failure) {
    SQLException cause = sqlCause(failure);
    return cause == null || failure instanceof LedgerException ? failure : explain(cause);
  }

  /// The failure as one clear line.
  LedgerException explain(SQLException failure) {
    Kind kind = kind(failure);
    return new LedgerException(kind, line(kind), failure);
  }

  /// Whether the transaction as a whole is lost, beyond the one piece of work that met the failure.
  static boolean endsTheBatch(Throwable failure) {
    SQLException cause = sqlCause(failure);
    return cause != null && kind(cause) != Kind.REFUSED;
  }

  static boolean isBusy(SQLException failure) {
    return kind(failure) == Kind.LOCKED;
  }

  private String line(Kind kind) {
    String line =
        switch (kind) {
          case NOT_WRITABLE -> "%s cannot be written: check its owner and permissions.";
          case FOREIGN_FILE -> "%s is not a ledger of Kept: choose another --data folder.";
          case NEWER_SCHEMA -> "%s was written by a newer Kept: run that version.";
          case DISK_FULL -> "No space is left for %s: free some and try again.";
          case LOCKED -> "Another program keeps %s locked: stop it and try again.";
          case REFUSED -> "A rule of the books in %s forbids this write.";
          case BROKEN -> "%s cannot be read: check the disk, then restore a backup.";
        };
    return line.formatted(file);
  }

  private static Kind kind(SQLException failure) {
    if (!(failure instanceof SQLiteException sqlite)) {
      return Kind.BROKEN;
    }
    SQLiteErrorCode code = sqlite.getResultCode();
    return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
      case SQLITE_FULL -> Kind.DISK_FULL;
      case SQLITE_BUSY, SQLITE_LOCKED -> Kind.LOCKED;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Kind.NOT_WRITABLE;
      case SQLITE_NOTADB -> Kind.FOREIGN_FILE;
      case SQLITE_CONSTRAINT, SQLITE_MISMATCH, SQLITE_TOOBIG, SQLITE_RANGE -> Kind.REFUSED;
      default -> Kind.BROKEN;
    };
  }

  private static @Nullable SQLException sqlCause(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }
}
