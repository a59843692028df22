package dev.kept.chat;

import dev.kept.chat.web.Routes;
import dev.kept.desk.NegotiationDesk;
import io.javalin.config.JavalinConfig;

/// Whether the server can do its work: it answers, and the ledger behind it too.
final class HealthRoutes implements Routes {
  private final NegotiationDesk desk;

  HealthRoutes(NegotiationDesk desk) {
    this.desk = desk;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.get(
        "/healthz",
        request -> {
          boolean healthy = desk.healthy();
          request
              .status(healthy ? 200 : 503)
              .contentType("application/json")
              .result(healthy ? "{\"status\":\"ok\"}" : "{\"status\":\"ledger\"}");
        });
  }
}
