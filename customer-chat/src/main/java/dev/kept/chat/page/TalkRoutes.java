package dev.kept.chat.page;

import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementPdf;
import dev.kept.chat.web.After;
import dev.kept.chat.web.Following;
import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import dev.kept.chat.web.Routes;
import dev.kept.chat.web.Visits;
import dev.kept.desk.Answered;
import dev.kept.desk.ChatView;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Opened;
import dev.kept.desk.Session;
import dev.kept.desk.Utterance;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The pages of a talk: the link that opens it, the talk itself, its forms, its stream and its
/// agreement.
public final class TalkRoutes implements Routes {
  private static final String TALK = "/talk/{id}";
  private static final byte[] NOTHING_MORE = "{}".getBytes(StandardCharsets.UTF_8);

  private final NegotiationDesk desk;
  private final Visits visits;
  private final Following following;
  private final Pages pages;
  private final SessionCookie cookie;
  private final Csrf csrf;

  /// The pages of that desk. `secure` says that customers come by HTTPS, `origin` is ours as
  /// browsers name it, when the configuration says.
  public TalkRoutes(
      NegotiationDesk desk, Visits visits, Pages pages, boolean secure, Optional<String> origin) {
    this.desk = desk;
    this.visits = visits;
    this.following = new Following(desk, visits.streams());
    this.pages = pages;
    this.cookie = new SessionCookie(secure);
    this.csrf = new Csrf(origin);
  }

  /// Where the page of a talk stands.
  static String path(String conversation) {
    return "/talk/" + conversation;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.get("/c/{link}", this::open);
    config.routes.get(TALK, this::talk);
    config.routes.post(TALK, this::said);
    config.routes.get(TALK + "/events", this::events);
    config.routes.get(TALK + "/agreement/{agreement}.pdf", this::agreementPdf);
    config.routes.get(TALK + "/agreement/{agreement}", this::agreement);
  }

  /// A device in a talk: its session and the secret it came with.
  private record Device(Session session, String token) {}

  /// The link is a secret: it is exchanged for a cookie at once and leaves the address bar. A
  /// device that is in the talk already stays who it is.
  private void open(Context request) {
    visits.count(request);
    visits.checkLinks(request);
    Optional<Opened> opened = desk.open(request.pathParam("link"));
    if (opened.isEmpty()) {
      visits.noteUnknownLink(request);
      throw new RefusedException(Refusal.UNKNOWN, "no such link is open");
    }
    String conversation = opened.get().session().conversation();
    if (device(request, conversation).isEmpty()) {
      cookie.set(request, conversation, opened.get().token());
    }
    seeOther(request, path(conversation));
  }

  private void talk(Context request) {
    Device device = require(request);
    show(request, device, 200, Draft.NONE);
  }

  private void said(Context request) {
    Device device = require(request);
    FormBody form = FormBody.read(request);
    csrf.check(request, device.token(), form.get("csrf"));
    ChatView view = desk.view(device.session(), Long.MAX_VALUE);
    switch (PostedTurn.of(form, view, pages.speech(view.locale()))) {
      case PostedTurn.Unfinished(Draft draft) -> show(request, device, 422, draft);
      case PostedTurn.Summed(Draft draft) -> show(request, device, 200, draft);
      case PostedTurn.Complete(String id, Utterance said) -> answer(request, device, id, said);
    }
  }

  private void answer(Context request, Device device, String id, Utterance said) {
    Session session = device.session();
    visits.checkAttempts(request, session);
    switch (desk.answer(session, id, said, visits.visitor(request))) {
      case Answered.Answer(ChatView view, boolean repeated) -> {
        visits.noteTurn("page", request, session, view.verified(), repeated);
        seeOther(request, path(session.conversation()) + anchor(view));
      }
      case Answered.NotOffered(String choice) -> show(request, device, 409, gone(session));
    }
  }

  private Draft gone(Session session) {
    ChatView view = desk.view(session, Long.MAX_VALUE);
    return Draft.notice(pages.speech(view.locale()).say(PageCue.PROBLEM_GONE));
  }

  /// Without scripts a browser comes back to the first new line.
  private static String anchor(ChatView view) {
    return view.lines().isEmpty() ? "" : "#m" + view.lines().getFirst().seq();
  }

  private void show(Context request, Device device, int status, Draft draft) {
    String path = path(device.session().conversation());
    ChatView view = desk.view(device.session(), 0);
    pages.talk(
        request.status(status),
        view,
        new TalkForms(path, Csrf.token(device.token()), TurnIds.fresh()),
        draft);
  }

  /// The stream only says that there is something new; the page fetches it as it fetches
  /// everything.
  private void events(Context request) {
    following.run(
        request,
        require(request).session(),
        After.of(request),
        (events, _, newest) -> {
          events.event("line", newest, NOTHING_MORE);
          return newest;
        });
  }

  private void agreement(Context request) {
    Session session = require(request).session();
    String id = request.pathParam("agreement");
    AgreementDocument agreement = found(desk.agreement(session, id));
    String talk = path(session.conversation());
    pages.agreement(request, agreement, talk, talk + "/agreement/" + id + ".pdf");
  }

  private void agreementPdf(Context request) {
    Session session = require(request).session();
    AgreementPdf pdf = found(desk.agreementPdf(session, request.pathParam("agreement")));
    request.contentType("application/pdf").result(pdf.file());
  }

  private static <T> T found(Optional<T> sought) {
    return sought.orElseThrow(() -> new RefusedException(Refusal.UNKNOWN, "no such agreement"));
  }

  /// The device that asks. Throws [RefusedException] when it has no session in this talk.
  private Device require(Context request) {
    visits.count(request);
    Device device =
        device(request, request.pathParam("id"))
            .orElseThrow(() -> new RefusedException(Refusal.NOT_SIGNED_IN, "open the link again"));
    visits.count(device.session());
    return device;
  }

  private Optional<Device> device(Context request, String conversation) {
    return cookie
        .get(request, conversation)
        .flatMap(
            token -> desk.session(conversation, token).map(session -> new Device(session, token)));
  }

  private static void seeOther(Context answer, String path) {
    answer.status(303);
    answer.res().setHeader("Location", path);
  }
}
