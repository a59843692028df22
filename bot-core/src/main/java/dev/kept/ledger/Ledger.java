package dev.kept.ledger;

import dev.kept.account.AccountId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// Where everything is kept: one SQLite file, one thread that writes, a few connections that read.
/// What [#write] has returned from survives a power cut.
public final class Ledger implements AutoCloseable {
  private final Path file;
  private final BooksVersions versions = new BooksVersions();
  private final SQLiteDataSource source;
  private final GroupCommit writer;
  private final Readers readers;

  private Ledger(Path file, InstantSource clock, SQLiteDataSource source) {
    this.file = file;
    this.source = source;
    Problems problems = new Problems(file);
    readers = new Readers(source, problems, clock);
    writer = new GroupCommit(WriterConnection.opener(source), problems, clock, versions);
  }

  /// Opens the ledger in `dataDir`, or creates it. Throws [LedgerException] with one clear line
  /// when the folder cannot be written, or the file is foreign, newer, locked or damaged; then
  /// nothing was changed.
  public static Ledger open(Path dataDir, InstantSource clock) {
    return open(dataDir, clock, Connections::dataSource);
  }

  static Ledger open(
      Path dataDir, InstantSource clock, Function<Path, SQLiteDataSource> connections) {
    Path file = LedgerFile.in(dataDir);
    new Schema(file).bringUpToDate();
    Ledger ledger = new Ledger(file, clock, connections.apply(file));
    ledger.writer.start();
    return ledger;
  }

  /// Does `work` on the writer thread and returns when it is durable. When `work` throws, nothing
  /// of it stays and the same exception is thrown here. Short pieces of work share one commit, so
  /// it must not wait for anything.
  public <T extends @Nullable Object> T write(Function<Pen, T> work) {
    return writer.write(work);
  }

  /// Writes one turn; the same as `write(pen -> pen.writeTurn(turn))`, with the costly preparation
  /// done on the caller's thread.
  public TurnWritten writeTurn(NewTurn turn) {
    PreparedTurn prepared = PreparedTurn.of(turn);
    return writer.write(pen -> pen.writeTurn(prepared));
  }

  /// Reads on one consistent picture of the ledger.
  public <T extends @Nullable Object> T read(Function<Shelf, T> work) {
    return readers.read(work);
  }

  /// Grows whenever the books of any account change, also through another program; what was read
  /// under the same version is still true.
  public long booksVersion() {
    return versions.overall();
  }

  /// Grows whenever this account's books change, and now and then without need. Ask before reading.
  public long booksVersion(AccountId account) {
    return versions.of(account);
  }

  /// The file everything is in.
  public Path file() {
    return file;
  }

  /// Writes a copy of the whole ledger to `target` while it is in use. Throws [LedgerException]
  /// when there is a file already.
  public void backup(Path target) {
    new Backup(source).to(target);
  }

  /// Proves every talk against its chain, every document against its hash, and the file itself.
  public ChainReport verify() {
    return readers.verify();
  }

  /// Writes what waits, then closes.
  @Override
  public void close() {
    writer.close();
    readers.close();
  }
}
