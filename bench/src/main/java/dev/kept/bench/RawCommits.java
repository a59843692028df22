package dev.kept.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/// The raw limit that turns are held against: two rows per transaction through plain JDBC, a
/// savepoint each, as many waiting ones as there are in one durable commit (WAL, synchronous=FULL).
final class RawCommits implements AutoCloseable {
  private static final int LARGEST_GROUP = 512;

  private final BlockingQueue<Pair> waiting = new ArrayBlockingQueue<>(4096);
  private final Connection connection;
  private final Thread writer;
  private volatile boolean open = true;

  /// Two rows to write, and whoever waits for them.
  private record Pair(String text, CompletableFuture<Boolean> durable) {}

  RawCommits(Path folder) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("raw.db"));
    try (Statement setup = connection.createStatement()) {
      setup.executeUpdate("pragma journal_mode=wal");
      setup.executeUpdate("pragma synchronous=full");
      setup.executeUpdate("create table said (id integer primary key, text text not null)");
      setup.executeUpdate("create table answered (id integer primary key, text text not null)");
    }
    connection.setAutoCommit(false);
    writer = Thread.ofPlatform().name("raw-writer").start(this::writeGroups);
  }

  /// How many pairs of rows a second 128 callers get to disk.
  static Load.Measured measure(Path folder, Load.Span span) throws Exception {
    try (RawCommits raw = new RawCommits(folder)) {
      return Load.run(
          "raw two-row commits", Bench.CALLERS, span, number -> () -> raw.write("row " + number));
    }
  }

  /// Writes two rows and returns when they are durable.
  void write(String text) throws InterruptedException {
    Pair pair = new Pair(text, new CompletableFuture<>());
    waiting.put(pair);
    pair.durable().join();
  }

  private void writeGroups() {
    List<Pair> group = new ArrayList<>(LARGEST_GROUP);
    try (PreparedStatement said =
            connection.prepareStatement("insert into said (text) values (?)");
        PreparedStatement answered =
            connection.prepareStatement("insert into answered (text) values (?)")) {
      while (open) {
        group.clear();
        group.add(waiting.take());
        waiting.drainTo(group, LARGEST_GROUP - 1);
        for (Pair pair : group) {
          insert(pair, said, answered);
        }
        connection.commit();
        group.forEach(pair -> pair.durable().complete(true));
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (SQLException broken) {
      group.forEach(pair -> pair.durable().completeExceptionally(broken));
    }
  }

  private void insert(Pair pair, PreparedStatement said, PreparedStatement answered)
      throws SQLException {
    Savepoint before = connection.setSavepoint();
    said.setString(1, pair.text());
    said.executeUpdate();
    answered.setString(1, pair.text());
    answered.executeUpdate();
    connection.releaseSavepoint(before);
  }

  @Override
  public void close() throws SQLException {
    open = false;
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException whileWaiting) {
      Thread.currentThread().interrupt();
    }
    connection.close();
  }
}
