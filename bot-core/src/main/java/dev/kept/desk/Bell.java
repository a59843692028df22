package dev.kept.desk;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/// Wakes the doors that wait for the next line of a talk. It carries no words: whoever wakes reads
/// the ledger, which alone is the truth.
final class Bell {
  private final ConcurrentHashMap<String, Waiting> talks = new ConcurrentHashMap<>();

  /// One talk somebody waits for: how often it rang, and how many wait.
  private static final class Waiting {
    private int waiters;
    private long rings;

    private synchronized void ring() {
      rings++;
      notifyAll();
    }

    private synchronized void sleep(long since, long millis) throws InterruptedException {
      long until = System.nanoTime() + millis * 1_000_000;
      while (rings == since) {
        long left = (until - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return;
        }
        wait(left);
      }
    }

    private synchronized long rings() {
      return rings;
    }
  }

  /// A place to wait at; taken before the ledger is read, so that no ring falls between.
  final class Place implements AutoCloseable {
    private final String talk;
    private final Waiting waiting;
    private long heard;

    private Place(String talk) {
      this.talk = talk;
      this.waiting =
          talks.compute(
              talk,
              (id, known) -> {
                Waiting found = known == null ? new Waiting() : known;
                found.waiters++;
                return found;
              });
      this.heard = waiting.rings();
    }

    /// Waits until the talk rings, or `atMost` has passed.
    void await(Duration atMost) throws InterruptedException {
      waiting.sleep(heard, atMost.toMillis());
      heard = waiting.rings();
    }

    @Override
    public void close() {
      talks.computeIfPresent(talk, (id, known) -> --known.waiters == 0 ? null : known);
    }
  }

  Place place(String talk) {
    return new Place(talk);
  }

  void ring(String talk) {
    Waiting waiting = talks.get(talk);
    if (waiting != null) {
      waiting.ring();
    }
  }
}
