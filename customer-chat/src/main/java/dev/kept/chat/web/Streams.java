package dev.kept.chat.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// The open event streams: how many in all, how many per session, and whether they may go on.
public final class Streams {
  private final int perSession;
  private final int atMost;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();
  private final AtomicInteger all = new AtomicInteger();
  private final AtomicBoolean closing = new AtomicBoolean();

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
    return RefusedException.tooMany(java.time.Duration.ofSeconds(10));
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

  /// Lets every stream end at its next breath.
  public void close() {
    closing.set(true);
  }

  /// One open stream.
  public final class Place implements AutoCloseable {
    private final String session;

    private Place(String session) {
      this.session = session;
    }

    @Override
    public void close() {
      leave(session);
    }
  }
}
