package dev.kept.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A customer who talks over the chat API, from the link to a signed agreement, and then starts
/// again with the next link. One [#step] is one turn.
final class HttpCustomer implements Load.Caller {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http;
  private final URI server;
  private final Iterator<Customers.Waiting> waiting;
  private Iterator<Map<String, Object>> script = List.<Map<String, Object>>of().iterator();
  private String conversation = "";
  private String token = "";

  HttpCustomer(HttpClient http, URI server, Iterator<Customers.Waiting> waiting) {
    this.http = http;
    this.server = server;
    this.waiting = waiting;
  }

  @Override
  public void step() throws IOException, InterruptedException {
    if (!script.hasNext()) {
      open(waiting.next());
      return;
    }
    Map<String, Object> turn = script.next();
    JsonNode answer = post("/api/v1/conversations/" + conversation + "/turns", turn);
    if (answer.path("messages").isEmpty()) {
      throw new IOException("a turn was answered with nothing: " + answer);
    }
    if (!script.hasNext() && !answer.path("state").asText().equals("agreed")) {
      throw new IOException("the talk ended as " + answer.path("state"));
    }
  }

  private void open(Customers.Waiting next) throws IOException, InterruptedException {
    token = "";
    JsonNode opened = post("/api/v1/conversations", Map.of("link", next.link()));
    conversation = opened.get("conversation").asText();
    token = opened.get("token").asText();
    script = Customers.turns(next).stream().map(HttpCustomer::named).iterator();
  }

  private static Map<String, Object> named(Map.Entry<String, String> turn) {
    return Map.of("id", UUID.randomUUID().toString(), turn.getKey(), turn.getValue());
  }

  private JsonNode post(String path, Object body) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<byte[]> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() / 100 != 2) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(path, response.statusCode(), new String(response.body(), UTF_8)));
    }
    return JSON.readTree(response.body());
  }
}
