package dev.kept.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How long a server lives: until the process is asked to end (SIGTERM, Ctrl-C) or its thread is
/// interrupted. Opened before and closed after everything else, so that the process ends only when
/// all of it is closed.
final class Lifetime implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 20;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);

  Lifetime() {
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::end));
  }

  private void end() {
    asked.countDown();
    try {
      over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  /// Returns when it is time to close.
  void await() {
    try {
      asked.await();
    } catch (InterruptedException askedOtherwise) {
      // That was the request; what is closed now needs to wait in peace.
    }
  }

  @Override
  public void close() {
    over.countDown();
  }
}
