package dev.kept.app;

import dev.kept.desk.BooksDesk;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What an open house looks after by itself, again and again: whether promises were kept.
final class Rounds implements AutoCloseable {
  /// Days begin at another hour in each zone; an hour is soon enough everywhere.
  static final Duration USUAL = Duration.ofHours(1);

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("rounds").factory());
  private final ScheduledFuture<?> rounds;

  private Rounds(BooksDesk books, Duration every) {
    this.rounds =
        clock.scheduleWithFixedDelay(
            () -> round(books), 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /// Begins now and comes round so often, until closed.
  static Rounds begin(BooksDesk books, Duration every) {
    return new Rounds(books, every);
  }

  // A round that fails must not be the last one.
  private static void round(BooksDesk books) {
    try {
      int changed = books.judgePromises();
      if (changed > 0) {
        LOG.info("promises judged, {} changed", changed);
      }
    } catch (RuntimeException failed) {
      LOG.error("promises could not be judged; the next round tries again", failed);
    }
  }

  @Override
  public void close() {
    rounds.cancel(false);
    clock.close();
  }
}
