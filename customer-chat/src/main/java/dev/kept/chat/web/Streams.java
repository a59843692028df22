package dev.kept.chat.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// The open event streams: how many in all, how many per session, and whether they may go on.
public final class Streams {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final int perSession;
  private final int atMost;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();
  private final AtomicBoolean closing = new AtomicBoolean();
  private final Set<Thread> followers = ConcurrentHashMap.newKeySet();

  /// At most so many per session, and so many in all.
  public Streams(int perSession, int atMost) {
    this.perSession = perSession;
    this.atMost = atMost;
  }

  /// Takes one for the session; close it when the stream ends. Throws [RefusedException] when there
  /// are too many.
  public Place take(String session) {
    if (all.incrementAndGet() > atMost) {
      all.decrementAndGet();
      throw tooMany();
    }
    if (open.merge(session, 1, Integer::sum) > perSession) {
      leave(session);
      throw tooMany();
    }
    return new Place(session);
  }

  private static RefusedException tooMany() {
    return RefusedException.tooMany(Duration.ofSeconds(10));
  }

  private void leave(String session) {
    all.decrementAndGet();
    open.computeIfPresent(session, (s, count) -> count == 1 ? null : count - 1);
  }

  /// How many are open.
  public int count() {
    return all.get();
  }

  /// Whether streams should end because the server stops.
  public boolean isClosing() {
    return closing.get();
  }

  /// Ends every stream and waits until they have, so that whatever they read from can be closed.
  public void close() {
    closing.set(true);
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (count() > 0 && System.nanoTime() < until) {
      followers.forEach(Thread::interrupt);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  /// One open stream; opened and closed by the thread that follows the talk.
  public final class Place implements AutoCloseable {
    private final String session;

    private Place(String session) {
      this.session = session;
      followers.add(Thread.currentThread());
    }

    @Override
    public void close() {
      followers.remove(Thread.currentThread());
      leave(session);
    }
  }
}
