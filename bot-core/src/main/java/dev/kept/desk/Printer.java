package dev.kept.desk;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Prints signed agreements in the background, one after another, and rests three times as long as
/// a page took, so that customers who are talking are not slowed down.
final class Printer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Printer.class);
  private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
  private static final int REST_FACTOR = 3;

  private final Agreements agreements;
  private final Thread thread;
  private volatile boolean open = true;

  Printer(Agreements agreements) {
    this.agreements = agreements;
    this.thread = Thread.ofPlatform().daemon().name("agreement-printer").unstarted(this::print);
  }

  void start() {
    thread.start();
  }

  private void print() {
    try {
      while (open) {
        long start = System.nanoTime();
        boolean printed = agreements.printNext();
        long took = System.nanoTime() - start;
        Thread.sleep(printed ? Duration.ofNanos(took * REST_FACTOR) : LOOK_EVERY);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      // A copy is printed when someone asks for it, so nothing is lost; the log says what to mend.
      LOG.error("agreements are printed on request only until the next start", broken);
    }
  }

  @Override
  public void close() {
    open = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException whileWaiting) {
      Thread.currentThread().interrupt();
    }
  }
}
