package dev.kept.chat.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// A program that talks to the API over the wire.
final class Client implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  Client(String url) {
    this.url = url;
  }

  /// An answer: its status, headers and JSON.
  record Answer(int status, HttpResponse<byte[]> response, JsonNode json) {
    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  /// A conversation this client has opened.
  record Talk(String id, String token, JsonNode opened) {}

  Talk open(String link) {
    Answer answer = post("/api/v1/conversations", "", "{\"link\":\"%s\"}".formatted(link));
    if (answer.status() != 201) {
      throw new AssertionError("the link did not open: " + answer.json());
    }
    JsonNode json = answer.json();
    return new Talk(json.get("conversation").asText(), json.get("token").asText(), json);
  }

  /// Opens and answers the question that verifies.
  Talk verified(String link, String answer) {
    Talk talk = open(link);
    say(talk, answer);
    return talk;
  }

  JsonNode say(Talk talk, String text) {
    return turn(talk, MAPPER.createObjectNode().put("text", text));
  }

  JsonNode choose(Talk talk, String choice) {
    return turn(talk, MAPPER.createObjectNode().put("choice", choice));
  }

  JsonNode sign(Talk talk, String name) {
    return turn(talk, MAPPER.createObjectNode().put("signature", name));
  }

  private JsonNode turn(Talk talk, com.fasterxml.jackson.databind.node.ObjectNode content) {
    content.put("id", UUID.randomUUID().toString());
    Answer answer = post(turns(talk), talk.token(), content.toString());
    if (answer.status() != 200) {
      throw new AssertionError(content + " was refused: " + answer.json());
    }
    return answer.json();
  }

  static String turns(Talk talk) {
    return "/api/v1/conversations/%s/turns".formatted(talk.id());
  }

  Answer post(String path, String token, String body) {
    return post(path, token, "application/json", BodyPublishers.ofString(body));
  }

  Answer post(String path, String token, String type, BodyPublisher body) {
    return send(request(path, token).header("Content-Type", type).POST(body));
  }

  Answer get(String path, String token) {
    return send(request(path, token));
  }

  Answer call(String method, String path, String token) {
    return send(request(path, token).method(method, BodyPublishers.noBody()));
  }

  HttpRequest.Builder request(String path, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
      String type = response.headers().firstValue("Content-Type").orElse("");
      JsonNode json =
          type.contains("json")
              ? MAPPER.readTree(new String(response.body(), StandardCharsets.UTF_8))
              : MAPPER.missingNode();
      return new Answer(response.statusCode(), response, json);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  HttpClient http() {
    return http;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
