package dev.kept.chat.api;

import dev.kept.chat.web.EventWriter;
import dev.kept.chat.web.Following;
import dev.kept.chat.web.Visits;
import dev.kept.desk.ChatLine;
import dev.kept.desk.ChatView;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Session;
import io.javalin.http.Context;
import java.io.IOException;

/// A talk as a stream: each message as an event named `message` with its number as id, and after
/// them one event named `state` that says what can be done next.
final class EventStream {
  private final NegotiationDesk desk;
  private final Following following;

  EventStream(NegotiationDesk desk, Visits visits) {
    this.desk = desk;
    this.following = new Following(desk, visits.streams());
  }

  /// Writes until the reader leaves, the session ends or the server stops.
  void run(Context answer, Session session, long after) {
    following.run(
        answer, session, after, (events, last, _) -> write(events, desk.view(session, last), last));
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
