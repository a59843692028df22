package dev.kept.app;

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

  /// `address` is one like `http://127.0.0.1:8080`.
  static boolean isKept(String address) {
    URI health = URI.create(address + "/healthz");
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
