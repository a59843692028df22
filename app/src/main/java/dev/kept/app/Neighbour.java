package dev.kept.app;

import dev.kept.app.config.Web;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// Looks whether it is Kept that answers on a port.
final class Neighbour {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Neighbour() {}

  static boolean isKept(Web web) {
    URI health = URI.create("http://%s:%d/healthz".formatted(web.host(), web.port()));
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException nobodyOfOurs) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
