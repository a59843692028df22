package dev.kept.chat.web;

import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Session;
import dev.kept.desk.SessionEnded;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;

/// Follows a talk as a stream of events, until the reader leaves, the session ends or the server
/// stops.
public final class Following {
  private static final Duration BREATH = Duration.ofSeconds(15);

  private final NegotiationDesk desk;
  private final Streams streams;

  /// Follows talks of that desk, each stream taking its place among `streams`.
  public Following(NegotiationDesk desk, Streams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  /// What a door tells when there are lines after the one numbered `last`.
  @FunctionalInterface
  public interface Teller {
    /// Writes events; answers the number of the last line that is told now. `newest` is the newest
    /// there is.
    long tell(EventWriter events, long last, long newest) throws IOException;
  }

  /// Tells what comes after the line numbered `after`. Throws [RefusedException] when there are too
  /// many streams.
  public void run(Context answer, Session session, long after, Teller teller) {
    try (Streams.Place _ = streams.take(session.fingerprint())) {
      follow(EventWriter.start(answer), session, after, teller);
    } catch (IOException | SessionEnded theReaderLeft) {
      // Nothing to tell anybody.
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(EventWriter events, Session session, long after, Teller teller)
      throws IOException, InterruptedException {
    long last = after;
    while (!streams.isClosing()) {
      long newest = desk.await(session, last, BREATH);
      if (newest > last) {
        last = teller.tell(events, last, newest);
      } else {
        events.breathe();
      }
    }
  }
}
