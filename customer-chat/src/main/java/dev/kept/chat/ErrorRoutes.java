package dev.kept.chat;

import dev.kept.chat.api.ApiRoutes;
import dev.kept.chat.api.Problems;
import dev.kept.chat.page.CalmPages;
import dev.kept.chat.web.Breakage;
import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import dev.kept.chat.web.Routes;
import dev.kept.desk.SessionEnded;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;

/// The one place where a request that cannot be answered ends: a problem document for programs, a
/// calm page for people, and for breakage one entry in the log.
final class ErrorRoutes implements Routes {
  private final CalmPages calm;

  ErrorRoutes(CalmPages calm) {
    this.calm = calm;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.exception(
        RefusedException.class, (refused, request) -> write(request, refused, ""));
    config.routes.exception(
        SessionEnded.class,
        (ended, request) ->
            write(
                request, new RefusedException(Refusal.NOT_SIGNED_IN, "the session has ended"), ""));
    config.routes.exception(
        HttpResponseException.class, (answer, request) -> write(request, refused(answer), ""));
    config.routes.exception(MethodNotAllowedResponse.class, this::wrongMethod);
    config.routes.exception(Exception.class, this::broken);
  }

  private void broken(Exception broken, Context request) {
    @Nullable Endpoint endpoint = request.endpoints().matchedHttpEndpoint();
    String number = Breakage.log(broken, endpoint == null ? "none" : endpoint.path);
    write(request, new RefusedException(Refusal.BROKEN, "try again in a minute"), number);
  }

  /// The methods that would work stand among the exception's details.
  private void wrongMethod(MethodNotAllowedResponse answer, Context request) {
    request.header("Allow", String.join(", ", answer.getDetails().values()));
    write(request, new RefusedException(Refusal.WRONG_METHOD, "use another, see Allow"), "");
  }

  private static RefusedException refused(HttpResponseException answer) {
    return switch (answer.getStatus()) {
      case 404 -> new RefusedException(Refusal.UNKNOWN, "no such address");
      case 413 -> new RefusedException(Refusal.TOO_LARGE, "send less");
      default -> new RefusedException(Refusal.MALFORMED, "the request cannot be read");
    };
  }

  private void write(Context request, RefusedException refused, String number) {
    refused
        .retryAfter()
        .ifPresent(
            wait -> request.header("Retry-After", Long.toString(Math.max(1, wait.toSeconds()))));
    if (refused.refusal() == Refusal.NOT_SIGNED_IN) {
      request.header("WWW-Authenticate", "Bearer");
    }
    if (request.path().startsWith(ApiRoutes.ROOT + "/")) {
      Problems.write(request, refused, number);
    } else {
      calm.write(request, refused, number);
    }
  }
}
