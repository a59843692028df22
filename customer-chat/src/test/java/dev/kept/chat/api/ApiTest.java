package dev.kept.chat.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.chat.Door;
import dev.kept.chat.api.Client.Answer;
import dev.kept.chat.api.Client.Talk;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The API over the wire, with the whole house behind it.
class ApiTest {
  @TempDir private static Path data;
  private static Door door;
  private static Client client;

  @BeforeAll
  static void open() {
    door = Door.open(data);
    client = new Client(door.url());
  }

  @AfterAll
  static void close() {
    client.close();
    door.close();
  }

  private Talk verified() {
    return client.verified(door.link(door.ana()), Door.POSTCODE);
  }

  private static JsonNode withId(JsonNode list, String prefix) {
    return StreamSupport.stream(list.spliterator(), false)
        .filter(each -> each.get("id").asText().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new AssertionError(prefix + " is not among " + list));
  }

  @Test
  void a_link_opens_a_talk_that_shows_nothing_of_the_account() {
    Talk talk = client.open(door.link(door.ana()));
    assertEquals("verifying", talk.opened().get("state").asText());
    assertFalse(talk.opened().get("verified").asBoolean());
    assertFalse(talk.opened().get("messages").isEmpty());
    String all = talk.opened().toString();
    for (String secret : new String[] {"Díaz", "1,240", "INV-1001", "GBP", Door.POSTCODE}) {
      assertFalse(all.contains(secret), () -> secret + " was told to nobody in particular");
    }
  }

  @Test
  void unknown_expired_and_revoked_links_are_all_alike() {
    String ana = door.ana();
    String revoked = door.link(ana);
    door.revoke(ana);
    Answer one = client.post("/api/v1/conversations", "", "{\"link\":\"nobody-has-this\"}");
    Answer other = client.post("/api/v1/conversations", "", "{\"link\":\"" + revoked + "\"}");
    assertEquals(404, one.status());
    assertEquals(one.json(), other.json());
    assertEquals("application/problem+json", one.header("Content-Type"));
  }

  @Test
  void a_customer_leaves_with_a_written_agreement() {
    Talk talk = verified();
    client.say(talk, "Two of my own clients pay late");
    JsonNode offers = client.choose(talk, "options").get("offers");
    assertTrue(offers.size() >= 2 && offers.size() <= 3, offers::toString);
    JsonNode offer = withId(offers, "");
    JsonNode confirming = client.choose(talk, "offer:" + offer.get("id").asText());
    assertEquals("confirming", confirming.get("state").asText());
    assertEquals(offer.get("instalments"), confirming.get("readBack").get("instalments"));
    JsonNode agreed = client.sign(talk, "Ana Díaz");
    assertEquals("agreed", agreed.get("state").asText());
    String id = agreed.get("agreement").asText();

    JsonNode agreement = client.get("/api/v1/agreements/" + id, talk.token()).json();
    assertEquals("Ana Díaz", agreement.get("signature").get("name").asText());
    assertEquals(offer.get("instalments").size(), agreement.get("payments").size());
    Answer pdf = client.get("/api/v1/agreements/" + id + ".pdf", talk.token());
    assertEquals("application/pdf", pdf.header("Content-Type"));
    assertTrue(new String(pdf.response().body(), 0, 5, UTF_8).startsWith("%PDF-"));
    assertEquals(agreement.get("pdf").get("bytes").asInt(), pdf.response().body().length);
  }

  @Test
  void nobody_reads_the_agreement_of_another() {
    Talk ana = verified();
    String offer = client.choose(ana, "options").get("offers").get(0).get("id").asText();
    client.choose(ana, "offer:" + offer);
    String id = client.sign(ana, "Ana Díaz").get("agreement").asText();
    Talk ben = client.verified(door.link(door.ben()), Door.POSTCODE);
    assertEquals(404, client.get("/api/v1/agreements/" + id, ben.token()).status());
    assertEquals(404, client.get("/api/v1/agreements/" + id + ".pdf", ben.token()).status());
    assertEquals(200, client.get("/api/v1/agreements/" + id, ana.token()).status());
  }

  @Test
  void a_device_that_has_not_proven_itself_reads_no_agreement() {
    String link = door.link(door.ana());
    Talk known = client.verified(link, Door.POSTCODE);
    String offer = client.choose(known, "options").get("offers").get(0).get("id").asText();
    client.choose(known, "offer:" + offer);
    String id = client.sign(known, "Ana Díaz").get("agreement").asText();
    Talk stranger = client.open(link);
    assertEquals(404, client.get("/api/v1/agreements/" + id, stranger.token()).status());
    assertFalse(stranger.opened().toString().contains(id));
  }

  @Test
  void the_figures_of_every_offer_add_up() {
    for (JsonNode offer : client.choose(verified(), "options").get("offers")) {
      long sum = 0;
      for (JsonNode instalment : offer.get("instalments")) {
        sum += instalment.get("amount").get("minor").asLong();
      }
      assertEquals(offer.get("total").get("minor").asLong(), sum);
    }
  }

  @Test
  void the_same_message_sent_twice_is_answered_once() {
    Talk talk = verified();
    String body = "{\"id\":\"same\",\"text\":\"I lost my job\"}";
    Answer first = client.post(Client.turns(talk), talk.token(), body);
    Answer again = client.post(Client.turns(talk), talk.token(), body);
    assertEquals(first.json().get("messages"), again.json().get("messages"));
    JsonNode all = client.get(Client.turns(talk), talk.token()).json().get("messages");
    long said =
        StreamSupport.stream(all.spliterator(), false)
            .filter(message -> message.get("text").asText().equals("I lost my job"))
            .count();
    assertEquals(1, said);
  }

  @Test
  void what_was_said_is_there_after_a_restart() {
    Talk talk = verified();
    client.say(talk, "My hours were cut");
    JsonNode before = client.get(Client.turns(talk), talk.token()).json();
    door = door.restarted();
    assertEquals(before, client.get(Client.turns(talk), talk.token()).json());
    long last = before.get("messages").get(before.get("messages").size() - 1).get("seq").asLong();
    client.say(talk, "What are my options?");
    JsonNode since = client.get(Client.turns(talk) + "?after=" + last, talk.token()).json();
    assertEquals("What are my options?", since.get("messages").get(0).get("text").asText());
  }

  @Test
  void another_device_proves_itself_and_then_sees_the_talk() {
    String link = door.link(door.ana());
    Talk first = client.verified(link, Door.POSTCODE);
    client.say(first, "My hours were cut");
    Talk second = client.open(link);
    assertEquals(first.id(), second.id());
    assertNotEquals(first.token(), second.token());
    assertFalse(second.opened().toString().contains("My hours were cut"));
    client.say(second, Door.POSTCODE);
    String all = client.get(Client.turns(second), second.token()).json().toString();
    assertTrue(all.contains("My hours were cut"), all);
  }

  @Test
  void a_budget_is_taken_in_minor_units_and_in_decimals() {
    Talk talk = verified();
    client.say(talk, "My hours were cut");
    client.choose(talk, "budget");
    String budget =
        """
        {"id":"b1","budget":{"income":{"minor":190000},"essentials":"1500.00","otherDebts":"0"}}
        """;
    Answer answer = client.post(Client.turns(talk), talk.token(), budget);
    assertEquals(200, answer.status(), () -> answer.json().toString());
    assertNotEquals("budgeting", answer.json().get("state").asText());
  }

  @Test
  void a_choice_that_is_not_offered_is_a_conflict() {
    Talk talk = verified();
    Answer answer =
        client.post(Client.turns(talk), talk.token(), "{\"id\":\"1\",\"choice\":\"offer:none\"}");
    assertEquals(409, answer.status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "nonsense",
        "[]",
        "\"text\"",
        "{\"id\":\"1\"}",
        "{\"text\":\"hello\"}",
        "{\"id\":\"\",\"text\":\"hello\"}",
        "{\"id\":1,\"text\":\"hello\"}",
        "{\"id\":\"a b\",\"text\":\"hello\"}",
        "{\"id\":\"1\",\"text\":\"   \"}",
        "{\"id\":\"1\",\"text\":null}",
        "{\"id\":\"1\",\"text\":\"hello\",\"choice\":\"person\"}",
        "{\"id\":\"1\",\"id\":\"2\",\"text\":\"hello\"}",
        "{\"id\":\"1\",\"text\":\"hello\"} {}",
        "{\"id\":\"1\",\"budget\":{\"income\":\"1\"}}",
        "{\"id\":\"1\",\"budget\":{\"income\":\"-1\",\"essentials\":\"0\",\"otherDebts\":\"0\"}}",
        "{\"id\":\"1\",\"budget\":{\"income\":5,\"essentials\":\"0\",\"otherDebts\":\"0\"}}",
        "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]"
      })
  void a_turn_that_is_none_is_refused_and_leaves_no_trace(String body) {
    Talk talk = verified();
    JsonNode before = client.get(Client.turns(talk), talk.token()).json();
    Answer answer = client.post(Client.turns(talk), talk.token(), body);
    assertEquals(400, answer.status(), () -> answer.json().toString());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertEquals(before, client.get(Client.turns(talk), talk.token()).json());
  }

  @Test
  void an_id_beyond_reason_is_refused() {
    Talk talk = verified();
    String body = "{\"id\":\"%s\",\"text\":\"hello\"}".formatted("x".repeat(101));
    assertEquals(400, client.post(Client.turns(talk), talk.token(), body).status());
  }

  @Test
  void a_long_body_is_refused_whether_it_tells_its_length_or_not() {
    Talk talk = verified();
    byte[] long1 = "{\"id\":\"1\",\"text\":\"%s\"}".formatted("x".repeat(17_000)).getBytes(UTF_8);
    String turns = Client.turns(talk);
    Answer told =
        client.post(turns, talk.token(), "application/json", BodyPublishers.ofByteArray(long1));
    assertEquals(413, told.status());
    Answer untold =
        client.post(
            turns,
            talk.token(),
            "application/json",
            BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(long1)));
    assertEquals(413, untold.status());
  }

  @Test
  void a_message_that_just_fits_is_taken() {
    Talk talk = verified();
    String body = "{\"id\":\"1\",\"text\":\"%s\"}".formatted("x ".repeat(8_000));
    assertEquals(200, client.post(Client.turns(talk), talk.token(), body).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "text/json"})
  void another_content_type_is_refused(String type) {
    Talk talk = verified();
    Answer answer =
        client.post(
            Client.turns(talk),
            talk.token(),
            type,
            BodyPublishers.ofString("{\"id\":\"1\",\"text\":\"hello\"}"));
    assertEquals(415, answer.status());
  }

  @Test
  void a_charset_in_the_content_type_is_fine() {
    Talk talk = verified();
    Answer answer =
        client.post(
            Client.turns(talk),
            talk.token(),
            "application/json; charset=utf-8",
            BodyPublishers.ofString("{\"id\":\"1\",\"text\":\"hello\"}"));
    assertEquals(200, answer.status());
  }

  @Test
  void without_a_good_token_nothing_is_told() {
    Talk talk = verified();
    Answer none = client.get(Client.turns(talk), "");
    Answer bad = client.get(Client.turns(talk), "x".repeat(43));
    assertEquals(401, none.status());
    assertEquals(401, bad.status());
    assertTrue(none.header("WWW-Authenticate").startsWith("Bearer"));
    assertEquals(401, client.get("/api/v1/agreements/any", "").status());
  }

  @Test
  void a_token_opens_no_other_conversation() {
    Talk ana = verified();
    Talk ben = client.verified(door.link(door.ben()), Door.POSTCODE);
    assertEquals(404, client.get(Client.turns(ben), ana.token()).status());
    assertEquals(404, client.get("/api/v1/conversations/none/turns", ana.token()).status());
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /api/v1/conversations",
    "GET, /api/v1/conversations",
    "PUT, /api/v1/openapi.json",
    "POST, /healthz"
  })
  void another_method_is_refused_with_the_ones_that_work(String method, String path) {
    Answer answer = client.call(method, path, "");
    assertEquals(405, answer.status());
    assertFalse(answer.header("Allow").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/nothing",
        "/api/v1/conversations/%00/turns",
        "/api/v1/agreements/..%2f..%2fetc",
        "/api/v1/conversations//turns",
        "/nothing/at/all"
      })
  void an_address_that_is_none_is_refused_without_telling_how_we_are_built(String path) {
    Answer answer = client.get(path, "");
    assertTrue(answer.status() >= 400 && answer.status() < 500, () -> "" + answer.status());
    String body = new String(answer.response().body(), UTF_8);
    for (String inside : new String[] {"exception", "at dev.kept", "jetty", "javalin"}) {
      assertFalse(body.toLowerCase(java.util.Locale.ROOT).contains(inside), body);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "one", "99999999999999999999"})
  void a_number_of_a_message_that_is_none_is_refused(String after) {
    Talk talk = verified();
    assertEquals(400, client.get(Client.turns(talk) + "?after=" + after, talk.token()).status());
  }

  @Test
  void the_health_and_the_counts_can_be_read() {
    verified();
    assertEquals("ok", client.get("/healthz", "").json().get("status").asText());
    Answer metrics = client.get("/metrics", "");
    String text = new String(metrics.response().body(), UTF_8);
    assertTrue(text.contains("kept_turns_total{door=\"api\"} "), text);
    assertTrue(text.contains("route=\"/api/v1/conversations/{id}/turns\",status=\"200\""), text);
  }
}
