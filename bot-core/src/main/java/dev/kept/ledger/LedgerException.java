package dev.kept.ledger;

/// The ledger could not do what was asked. The message is one line that says what to do; it holds
/// no personal data.
public final class LedgerException extends RuntimeException {

  /// What stands in the way.
  public enum Kind {
    /// The folder or file cannot be written.
    NOT_WRITABLE,
    /// The file belongs to another program.
    FOREIGN_FILE,
    /// The file was written by a newer Kept.
    NEWER_SCHEMA,
    /// No space is left. What was being written is undone; later writes work when there is space.
    DISK_FULL,
    /// Another program holds the file for longer than we wait.
    LOCKED,
    /// A rule of the books forbids this write: an id that does not exist, or exists already.
    REFUSED,
    /// The file is damaged, or something happened that must not.
    BROKEN
  }

  private final Kind kind;
  private final String line;

  LedgerException(Kind kind, String line) {
    super(line);
    this.kind = kind;
    this.line = line;
  }

  LedgerException(Kind kind, String line, Throwable cause) {
    super(line, cause);
    this.kind = kind;
    this.line = line;
  }

  /// The one line.
  @Override
  public String getMessage() {
    return line;
  }

  /// What stands in the way.
  public Kind kind() {
    return kind;
  }
}
