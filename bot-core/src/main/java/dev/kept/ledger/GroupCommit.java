package dev.kept.ledger;

import dev.kept.account.AccountId;
import dev.kept.ledger.LedgerException.Kind;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The one thread that writes. Work that waits is taken together into one transaction, a savepoint
/// for each piece, and nobody hears of success before the COMMIT is on disk.
final class GroupCommit implements AutoCloseable {
  private static final int LARGEST_BATCH = 256;
  private static final int LOCKED_TRIES = 3;
  private static final long LOOK_EVERY_MILLIS = 250;

  private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
  private final Problems problems;
  private final InstantSource clock;
  private final BooksVersions versions;
  private final Thread thread;
  private final WriterConnection.Opener opener;
  private @Nullable WriterConnection connection;
  private Touched pending = new Touched();
  private volatile boolean closing;
  private volatile @Nullable LedgerException stopped;

  GroupCommit(
      WriterConnection.Opener opener,
      Problems problems,
      InstantSource clock,
      BooksVersions versions) {
    this.opener = opener;
    this.problems = problems;
    this.clock = clock;
    this.versions = versions;
    this.thread = Thread.ofPlatform().name("ledger-writer").daemon().unstarted(this::live);
  }

  void start() {
    thread.start();
  }

  <T extends @Nullable Object> T write(Function<Pen, T> work) {
    if (Thread.currentThread().equals(thread)) {
      throw new IllegalStateException("a write inside a write would wait for itself");
    }
    if (closing) {
      throw new IllegalStateException("the ledger is closed");
    }
    Job<T> job = new Job<>(work);
    queue.add(job);
    LedgerException end = stopped;
    if (end != null && queue.remove(job)) {
      throw end;
    }
    return job.await();
  }

  /// Writes what waits, then ends.
  @Override
  public void close() {
    closing = true;
    queue.add(new Job<>(pen -> true));
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException wait) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void live() {
    LedgerException end = new LedgerException(Kind.BROKEN, "The ledger is closed.");
    try {
      while (!closing || !queue.isEmpty()) {
        step();
      }
    } catch (InterruptedException | RuntimeException | Error death) {
      end = new LedgerException(Kind.BROKEN, "The ledger has stopped: restart Kept.", death);
    } finally {
      stopped = end;
      for (Job<?> left = queue.poll(); left != null; left = queue.poll()) {
        left.fail(end);
        left.complete();
      }
      drop();
    }
  }

  private void step() throws InterruptedException {
    Job<?> first = queue.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    if (first == null) {
      look();
      return;
    }
    List<Job<?>> batch = new ArrayList<>();
    batch.add(first);
    queue.drainTo(batch, LARGEST_BATCH - 1);
    try {
      commit(batch);
    } finally {
      batch.forEach(Job::complete);
    }
  }

  /// Notices what other programs wrote while nothing is written here.
  private void look() {
    try {
      if (connection != null && connection.othersWrote()) {
        versions.raiseAll();
      }
    } catch (SQLException failure) {
      drop();
    }
  }

  private void commit(List<Job<?>> batch) {
    pending = new Touched();
    try {
      WriterConnection writer = begun();
      for (Job<?> job : batch) {
        job.run(writer);
      }
      writer.commit();
      pending.raise(versions);
    } catch (SQLException failure) {
      undo(batch, problems.explain(failure));
    } catch (RuntimeException | Error failure) {
      undo(batch, failure instanceof RuntimeException r ? problems.explain(r) : failure);
    }
  }

  private void undo(List<Job<?>> batch, Throwable failure) {
    drop();
    batch.forEach(job -> job.fail(failure));
  }

  private WriterConnection begun() throws SQLException {
    if (connection == null) {
      connection = opener.open(this::moved);
      versions.raiseAll();
    }
    for (int tries = 1; ; tries++) {
      try {
        connection.begin();
        break;
      } catch (SQLException failure) {
        if (tries == LOCKED_TRIES || !Problems.isBusy(failure)) {
          throw failure;
        }
      }
    }
    if (connection.othersWrote()) {
      versions.raiseAll();
    }
    return connection;
  }

  private boolean moved(AccountId account, long since) {
    return versions.of(account) != since || pending.holds(account);
  }

  /// Closing is what surely ends a transaction in any state; the next batch opens anew.
  private void drop() {
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }

  /// One piece of work and whoever waits for it.
  private final class Job<T extends @Nullable Object> {
    private final Function<Pen, T> work;
    private final Outcome<T> outcome = new Outcome<>();

    Job(Function<Pen, T> work) {
      this.work = work;
    }

    void run(WriterConnection writer) throws SQLException {
      Touched touched = new Touched();
      writer.savepoint();
      try {
        outcome.succeeded(work.apply(writer.pen(clock, touched)));
        writer.release();
        pending.addAll(touched);
      } catch (RuntimeException | Error failure) {
        if (Problems.endsTheBatch(failure)) {
          throw failure;
        }
        writer.rollBack();
        outcome.failed(failure instanceof RuntimeException r ? problems.explain(r) : failure);
      }
    }

    void fail(Throwable failure) {
      outcome.failed(failure);
    }

    void complete() {
      outcome.publish();
    }

    T await() {
      return outcome.await();
    }
  }
}
