package dev.kept.ledger;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/// What became of one piece of work: set by the writer thread, published once it is final, awaited
/// by the caller however long it takes, for a caller that left would not know what was written.
final class Outcome<T extends @Nullable Object> {
  private final CountDownLatch published = new CountDownLatch(1);
  private @Nullable T value;
  private @Nullable Throwable failure;

  void succeeded(T result) {
    value = result;
  }

  void failed(Throwable why) {
    failure = why;
  }

  void publish() {
    published.countDown();
  }

  T await() {
    boolean interrupted = false;
    while (published.getCount() > 0) {
      try {
        published.await();
      } catch (InterruptedException wait) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return result();
  }

  @SuppressWarnings("NullAway") // a T that may be null is whatever the work answered
  private T result() {
    return switch (failure) {
      case null -> value;
      case RuntimeException unchecked -> throw unchecked;
      case Error error -> throw error;
      case Throwable checked -> throw new IllegalStateException(checked);
    };
  }
}
