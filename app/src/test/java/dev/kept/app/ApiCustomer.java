package dev.kept.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A customer's program on the chat API that never gives up: what was not acknowledged is sent
/// again with the same id.
final class ApiCustomer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TRIES = 600;

  private final HttpClient http;
  private final URI server;
  private final String link;
  private final Runnable acknowledged;
  private final List<Map<String, String>> sent = new ArrayList<>();
  private final List<JsonNode> answers = new ArrayList<>();
  private String conversation = "";
  private String token = "";

  ApiCustomer(HttpClient http, URI server, String link, Runnable acknowledged) {
    this.http = http;
    this.server = server;
    this.link = link;
    this.acknowledged = acknowledged;
  }

  void open() throws IOException, InterruptedException {
    JsonNode opened = insist(post("/api/v1/conversations", Map.of("link", link)));
    conversation = opened.get("conversation").asText();
    token = opened.get("token").asText();
  }

  /// Says one thing, until it is acknowledged.
  JsonNode says(String how, String what) throws IOException, InterruptedException {
    Map<String, String> turn = Map.of("id", link + "-turn-" + sent.size(), how, what);
    sent.add(turn);
    answers.add(insist(post("/api/v1/conversations/" + conversation + "/turns", turn)));
    acknowledged.run();
    return answers.getLast();
  }

  /// What is answered when a turn that was acknowledged is sent once more.
  JsonNode again(int turn) throws IOException, InterruptedException {
    return insist(post("/api/v1/conversations/" + conversation + "/turns", sent.get(turn)));
  }

  /// Everything said so far.
  List<JsonNode> lines() throws IOException, InterruptedException {
    JsonNode view =
        insist(request("/api/v1/conversations/" + conversation + "/turns?after=0").GET().build());
    List<JsonNode> lines = new ArrayList<>();
    view.get("messages").forEach(lines::add);
    return lines;
  }

  List<JsonNode> answers() {
    return answers;
  }

  private HttpRequest post(String path, Object body) throws IOException {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
        .build();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(20));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private JsonNode insist(HttpRequest request) throws IOException, InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 == 2) {
          return JSON.readTree(response.body());
        }
        throw new IllegalStateException(
            request.uri() + " answered " + new String(response.body(), UTF_8));
      } catch (IOException gone) {
        Thread.sleep(100);
      }
    }
    throw new IOException("nobody answers " + request.uri());
  }
}
