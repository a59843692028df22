package dev.kept.chat.api;

import dev.kept.chat.web.EventWriter;
import dev.kept.chat.web.Streams;
import dev.kept.chat.web.Visits;
import dev.kept.desk.ChatLine;
import dev.kept.desk.ChatView;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Session;
import dev.kept.desk.SessionEnded;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;

/// A talk as a stream: each message as an event named `message` with its number as id, and after
/// them one event named `state` that says what can be done next.
final class EventStream {
  private static final Duration BREATH = Duration.ofSeconds(15);

  private final NegotiationDesk desk;
  private final Visits visits;

  EventStream(NegotiationDesk desk, Visits visits) {
    this.desk = desk;
    this.visits = visits;
  }

  /// Writes until the reader leaves, the session ends or the server stops.
  void run(Context answer, Session session, long after) {
    try (Streams.Place _ = visits.streams().take(session.fingerprint())) {
      follow(EventWriter.start(answer), session, after);
    } catch (IOException | SessionEnded theReaderLeft) {
      // Nothing to tell anybody.
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(EventWriter events, Session session, long after)
      throws IOException, InterruptedException {
    long last = after;
    while (!visits.streams().isClosing()) {
      if (desk.await(session, last, BREATH) > last) {
        last = write(events, desk.view(session, last), last);
      } else {
        events.breathe();
      }
    }
  }

  private static long write(EventWriter events, ChatView view, long before) throws IOException {
    long last = before;
    for (ChatLine line : view.lines()) {
      events.event("message", line.seq(), Json.bytes(json -> ViewJson.line(json, line)));
      last = line.seq();
    }
    byte[] standing =
        Json.bytes(json -> {
          json.writeStartObject();
          ViewJson.standing(json, view);
          json.writeEndObject();
        });
    events.event("state", -1, standing);
    return last;
  }
}
