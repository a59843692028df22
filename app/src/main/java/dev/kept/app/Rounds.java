package dev.kept.app;

import dev.kept.desk.BooksDesk;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
  private final BooksDesk books;

  private Rounds(BooksDesk books) {
    this.books = books;
  }

  /// Begins now and comes round so often, until closed.
  static Rounds begin(BooksDesk books, Duration every) {
    Rounds rounds = new Rounds(books);
    rounds.clock.scheduleWithFixedDelay(rounds::round, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    return rounds;
  }

  // A round that fails must not be the last one.
  private void round() {
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
    clock.close();
  }
}
