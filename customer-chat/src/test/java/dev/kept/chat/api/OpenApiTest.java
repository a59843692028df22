package dev.kept.chat.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.chat.Door;
import dev.kept.chat.api.Client.Answer;
import dev.kept.chat.api.Client.Talk;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The description of the API is kept by hand; this holds it to what the server does.
class OpenApiTest {
  @TempDir private Path data;
  private Door door;
  private Client client;
  private JsonNode description;

  @BeforeEach
  void open() {
    door = Door.open(data);
    client = new Client(door.url());
    description = client.get("/api/v1/openapi.json", "").json();
  }

  @AfterEach
  void close() {
    client.close();
    door.close();
  }

  @Test
  void every_route_is_described_and_every_description_is_a_route() {
    Set<String> described = new TreeSet<>();
    description
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method ->
                    described.add(
                        method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    assertEquals(routes(), described);
  }

  private Set<String> routes() {
    return door.routes().stream()
        .filter(route -> route.contains(" /api/") || route.matches("GET /(healthz|metrics)"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_answer_is_as_described() {
    Talk talk = client.open(door.link(door.ana()));
    matches(talk.opened(), "/api/v1/conversations", "post", "201");
    matches(client.say(talk, Door.POSTCODE), "/api/v1/conversations/{id}/turns", "post", "200");
    JsonNode choosing = client.choose(talk, "options");
    matches(choosing, "/api/v1/conversations/{id}/turns", "post", "200");
    assertFalse(choosing.get("offers").isEmpty());
    String offer = choosing.get("offers").get(0).get("id").asText();
    JsonNode confirming = client.choose(talk, "offer:" + offer);
    matches(confirming, "/api/v1/conversations/{id}/turns", "post", "200");
    JsonNode agreed = client.sign(talk, "Ana Díaz");
    matches(agreed, "/api/v1/conversations/{id}/turns", "post", "200");
    Answer all = client.get(Client.turns(talk), talk.token());
    matches(all.json(), "/api/v1/conversations/{id}/turns", "get", "200");
    Answer agreement =
        client.get("/api/v1/agreements/" + agreed.get("agreement").asText(), talk.token());
    matches(agreement.json(), "/api/v1/agreements/{id}", "get", "200");
    matches(client.get("/healthz", "").json(), "/healthz", "get", "200");
  }

  @Test
  void every_refusal_is_as_described() {
    Talk talk = client.open(door.link(door.ana()));
    String turns = "/api/v1/conversations/{id}/turns";
    refusal(client.post("/api/v1/conversations", "", "{"), "/api/v1/conversations", "post");
    refusal(
        client.post("/api/v1/conversations", "", "{\"link\":\"x\"}"),
        "/api/v1/conversations",
        "post");
    refusal(client.get(Client.turns(talk), ""), turns, "get");
    refusal(client.get(Client.turns(talk) + "?after=x", talk.token()), turns, "get");
    refusal(client.post(Client.turns(talk), talk.token(), "{}"), turns, "post");
    refusal(client.get("/api/v1/agreements/none", talk.token()), "/api/v1/agreements/{id}", "get");
  }

  private void refusal(Answer answer, String path, String method) {
    String status = Integer.toString(answer.status());
    assertTrue(answer.status() >= 400, status);
    JsonNode described = description.at(pointer(path, method, status));
    assertFalse(described.isMissingNode(), () -> status + " is not described for " + path);
    new Schema(description)
        .check(
            answer.json(),
            described.at("/content/application~1problem+json/schema"),
            path + " " + status);
  }

  private void matches(JsonNode answer, String path, String method, String status) {
    JsonNode schema =
        description.at(pointer(path, method, status) + "/content/application~1json/schema");
    assertFalse(schema.isMissingNode(), () -> "nothing describes " + path);
    new Schema(description).check(answer, schema, path);
  }

  private static String pointer(String path, String method, String status) {
    return Stream.of("paths", path, method, "responses", status)
        .map(part -> "/" + part.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  @Test
  void the_check_of_answers_can_fail() {
    JsonNode view = description.at("/components/schemas/View");
    JsonNode opened = client.open(door.link(door.ana())).opened();
    assertThrows(
        AssertionError.class,
        () -> new Schema(description).check(opened, view, "a token too many"));
  }
}
