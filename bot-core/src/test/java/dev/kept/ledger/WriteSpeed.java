package dev.kept.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;

/// How many turns a second become durable through the ledger, beside a bare two-row group commit in
/// the same process on the same disk. Run by hand: `WriteSpeed [callers] [seconds] [rounds]`.
final class WriteSpeed {
  private static final String TEXT =
      "I can pay two hundred a month from the fifteenth, if that is fine.";

  private static final int WARM = Integer.getInteger("warm", 3);

  private WriteSpeed() {}

  public static void main(String[] args) throws Exception {
    int callers = args.length > 0 ? Integer.parseInt(args[0]) : 128;
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 4;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    Path dir = Files.createTempDirectory(Path.of("."), "write-speed");
    for (int round = 1; round <= rounds; round++) {
      double raw = raw(dir.resolve("raw" + round + ".db"), callers, seconds);
      double ours = ledger(dir.resolve("ledger" + round), callers, seconds);
      System.out.printf(
          "round %d: raw %.0f/s, ledger %.0f turns/s, ratio %.2f%n", round, raw, ours, ours / raw);
    }
    try (var files = Files.walk(dir)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  private static double ledger(Path dir, int callers, int seconds) throws InterruptedException {
    try (Ledger ledger = Ledger.open(dir, InstantSource.system())) {
      ledger.write(pen -> {
        Sample.books(pen);
        return null;
      });
      List<Conversation> talks = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        TokenHash link = TokenHash.of("link" + i);
        String id = "talk-" + i;
        talks.add(
            ledger.write(pen -> {
              pen.createLink(
                  Sample.ACCOUNT, link, InstantSource.system().instant().plusSeconds(3600));
              return pen.openOrResume(
                  new NewConversation(
                      new dev.kept.conversation.ConversationId(id),
                      Sample.ACCOUNT,
                      java.util.Optional.of(link),
                      Sample.start(),
                      java.util.Locale.ENGLISH));
            }));
      }
      long[] versions = new long[callers];
      return measure(
          callers,
          seconds,
          i -> {
            NewTurn turn =
                Sample.turn(talks.get(i).id(), versions[i], "turn-" + i + "-" + versions[i]);
            if (!(ledger.writeTurn(turn) instanceof TurnWritten.Written written)) {
              throw new IllegalStateException();
            }
            versions[i] = written.version();
          });
    }
  }

  private static double measure(int callers, int seconds, IntConsumer once)
      throws InterruptedException {
    AtomicLong done = new AtomicLong();
    AtomicLong warmCpu = new AtomicLong();
    long start = System.nanoTime();
    long warm = start + TimeUnit.SECONDS.toNanos(WARM);
    long end = warm + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      int caller = i;
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
                  once.accept(caller);
                  if (now > warm) {
                    if (done.getAndIncrement() == 0) {
                      warmCpu.set(cpu());
                    }
                  }
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.printf("  %.1f us of CPU each%n", (cpu() - warmCpu.get()) / 1_000.0 / done.get());
    return done.get() / (double) seconds;
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private record Waiting(int caller, CompletableFuture<Boolean> done) {}

  private static double raw(Path file, int callers, int seconds)
      throws SQLException, InterruptedException {
    BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    Thread writer = Thread.ofPlatform().start(() -> rawWriter(file, queue));
    double speed =
        measure(
            callers,
            seconds,
            i -> {
              Waiting waiting = new Waiting(i, new CompletableFuture<>());
              queue.add(waiting);
              waiting.done().join();
            });
    writer.interrupt();
    writer.join();
    return speed;
  }

  private static void rawWriter(Path file, BlockingQueue<Waiting> queue) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("pragma journal_mode = wal");
      statement.executeUpdate("pragma synchronous = full");
      statement.executeUpdate(
          "create table said (id integer primary key, talk integer, speaker text, text text, at integer)");
      try (PreparedStatement insert =
              connection.prepareStatement(
                  "insert into said (talk, speaker, text, at) values (?, ?, ?, ?)");
          PreparedStatement begin = connection.prepareStatement("begin immediate");
          PreparedStatement savepoint = connection.prepareStatement("savepoint s");
          PreparedStatement release = connection.prepareStatement("release s");
          PreparedStatement commit = connection.prepareStatement("commit")) {
        while (true) {
          List<Waiting> batch = new ArrayList<>();
          batch.add(queue.take());
          queue.drainTo(batch, 255);
          begin.execute();
          for (Waiting waiting : batch) {
            savepoint.execute();
            for (String speaker : List.of("customer", "kept")) {
              insert.setInt(1, waiting.caller());
              insert.setString(2, speaker);
              insert.setString(3, TEXT);
              insert.setLong(4, 1);
              insert.executeUpdate();
            }
            release.execute();
          }
          commit.execute();
          batch.forEach(waiting -> waiting.done().complete(true));
        }
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (SQLException failure) {
      throw new IllegalStateException(new IOException(failure));
    }
  }
}
