package dev.kept.chat.api;

import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementPdf;
import dev.kept.chat.web.After;
import dev.kept.chat.web.Body;
import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import dev.kept.chat.web.Routes;
import dev.kept.chat.web.Visits;
import dev.kept.desk.Answered;
import dev.kept.desk.ChatView;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Opened;
import dev.kept.desk.Session;
import dev.kept.desk.Visitor;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The chat API v1. Every address is described in `openapi.json`, and a test holds the two
/// together.
public final class ApiRoutes implements Routes {
  /// The folder of the API.
  public static final String ROOT = "/api/v1";

  private static final String JSON = "application/json";
  private static final String BEARER = "Bearer ";
  private static final int LONGEST_LINK = 200;

  private final NegotiationDesk desk;
  private final Visits visits;
  private final EventStream events;

  /// The API of that desk.
  public ApiRoutes(NegotiationDesk desk, Visits visits) {
    this.desk = desk;
    this.visits = visits;
    this.events = new EventStream(desk, visits);
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.post(ROOT + "/conversations", this::open);
    config.routes.post(ROOT + "/conversations/{id}/turns", this::turn);
    config.routes.get(ROOT + "/conversations/{id}/turns", this::turns);
    config.routes.get(ROOT + "/conversations/{id}/events", this::events);
    config.routes.get(ROOT + "/agreements/{id}.pdf", this::agreementPdf);
    config.routes.get(ROOT + "/agreements/{id}", this::agreement);
    config.routes.get(ROOT + "/openapi.json", new OpenApi()::answer);
  }

  private void open(Context request) {
    visits.count(request);
    visits.checkLinks(request);
    byte[] body = Body.read(request, JSON, Body.API_LIMIT);
    String link = TurnBody.text(Json.object(body), "link", LONGEST_LINK);
    Opened opened =
        desk.open(link)
            .orElseThrow(() -> {
              visits.noteUnknownLink(request);
              return new RefusedException(Refusal.UNKNOWN, "no such link is open");
            });
    answer(
        request.status(201),
        Json.bytes(json -> {
          json.writeStartObject();
          json.writeStringField("conversation", opened.session().conversation());
          json.writeStringField("token", opened.token());
          ViewJson.view(json, opened.view());
          json.writeEndObject();
        }));
  }

  private void turn(Context request) {
    Session session = session(request);
    visits.count(session);
    byte[] body = Body.read(request, JSON, Body.API_LIMIT);
    TurnBody turn = TurnBody.read(body, () -> currency(session));
    Visitor visitor = visits.visitor(request);
    visits.checkAttempts(request, session);
    Answered answered = desk.answer(session, turn.id(), turn.said(), visitor);
    switch (answered) {
      case Answered.Answer(ChatView view, boolean repeated) -> {
        visits.noteTurn("api", request, session, view.verified(), repeated);
        answer(request, view);
      }
      case Answered.NotOffered(String choice) ->
          throw new RefusedException(Refusal.NOT_NOW, "this choice is not offered now");
    }
  }

  private Currency currency(Session session) {
    return desk.view(session, Long.MAX_VALUE)
        .currency()
        .orElseThrow(() -> new RefusedException(Refusal.NOT_NOW, "no budget is asked for now"));
  }

  private void turns(Context request) {
    Session session = session(request);
    visits.count(session);
    answer(request, desk.view(session, After.of(request)));
  }

  private void events(Context request) {
    Session session = session(request);
    visits.count(session);
    events.run(request, session, After.of(request));
  }

  private void agreement(Context request) {
    Session session = session(request);
    visits.count(session);
    String id = request.pathParam("id");
    AgreementDocument document = found(desk.agreement(session, id));
    AgreementPdf pdf = found(desk.agreementPdf(session, id));
    answer(request, Json.bytes(json -> AgreementJson.write(json, document, pdf)));
  }

  private void agreementPdf(Context request) {
    Session session = session(request);
    visits.count(session);
    AgreementPdf pdf = found(desk.agreementPdf(session, request.pathParam("id")));
    request.contentType("application/pdf").result(pdf.file());
  }

  private static <T> T found(Optional<T> sought) {
    return sought.orElseThrow(
        () -> new RefusedException(Refusal.UNKNOWN, "no such agreement in this conversation"));
  }

  /// The session of the bearer token, in the conversation of the path where there is one.
  private Session session(Context request) {
    visits.count(request);
    @Nullable String header = request.header("Authorization");
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new RefusedException(Refusal.NOT_SIGNED_IN, "send Authorization: Bearer and the token");
    }
    Session session =
        desk.session(header.substring(BEARER.length()).strip())
            .orElseThrow(() ->
                new RefusedException(Refusal.NOT_SIGNED_IN, "the token is unknown or has expired"));
    boolean inAConversation = request.path().startsWith(ROOT + "/conversations/");
    if (inAConversation && !session.conversation().equals(request.pathParam("id"))) {
      throw new RefusedException(Refusal.UNKNOWN, "the token opens another conversation");
    }
    return session;
  }

  private static void answer(Context request, ChatView view) {
    answer(
        request,
        Json.bytes(json -> {
          json.writeStartObject();
          json.writeStringField("conversation", view.conversation());
          ViewJson.view(json, view);
          json.writeEndObject();
        }));
  }

  private static void answer(Context request, byte[] json) {
    request.contentType(JSON).result(json);
  }
}
