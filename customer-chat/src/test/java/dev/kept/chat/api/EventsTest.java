package dev.kept.chat.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.chat.Door;
import dev.kept.chat.api.Client.Talk;
import dev.kept.chat.web.Limits;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EventsTest {
  @TempDir private Path data;
  private Door door;
  private Client client;

  @BeforeEach
  void open() {
    door = Door.open(data);
    client = new Client(door.url());
  }

  @AfterEach
  void close() {
    client.close();
    door.close();
  }

  /// A reader of the stream, from the event with that id on.
  private Iterator<String> listen(Talk talk, String lastId) throws Exception {
    HttpResponse<Stream<String>> response =
        client
            .http()
            .send(
                client
                    .request("/api/v1/conversations/%s/events".formatted(talk.id()), talk.token())
                    .header("Last-Event-ID", lastId)
                    .build(),
                BodyHandlers.ofLines());
    assertEquals(200, response.statusCode());
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
    return response.body().iterator();
  }

  /// The next events up to and with the `state` that follows these words.
  private static List<String> until(Iterator<String> lines, String words) {
    List<String> read = new ArrayList<>();
    boolean heard = false;
    boolean state = false;
    while (lines.hasNext()) {
      String line = lines.next();
      read.add(line);
      heard = heard || line.contains(words);
      state = heard && (state || line.equals("event: state"));
      if (state && line.isEmpty()) {
        return read;
      }
    }
    throw new AssertionError("the stream ended without " + words + ": " + read);
  }

  @Test
  void who_listens_hears_what_is_said_on_another_device() throws Exception {
    String link = door.link(door.ana());
    Talk talk = client.verified(link, Door.POSTCODE);
    Iterator<String> lines = listen(talk, "0");
    String told = String.join("\n", until(lines, "seq"));
    assertTrue(told.contains("\nid: 1\nevent: message\ndata: {\"seq\":1"), told);

    Talk other = client.verified(link, Door.POSTCODE);
    client.say(other, "My hours were cut");
    until(lines, "My hours were cut");
  }

  @Test
  void who_comes_back_hears_only_what_was_missed() throws Exception {
    Talk talk = client.verified(door.link(door.ana()), Door.POSTCODE);
    var before = client.get(Client.turns(talk), talk.token()).json().get("messages");
    String last = before.get(before.size() - 1).get("seq").asText();
    client.say(talk, "My hours were cut");
    List<String> missed = until(listen(talk, last), "My hours were cut");
    String first = missed.stream().filter(line -> line.startsWith("id: ")).findFirst().orElse("");
    assertEquals("id: " + (Long.parseLong(last) + 1), first);
  }

  @Test
  void who_is_not_verified_hears_nothing_of_others() throws Exception {
    String link = door.link(door.ana());
    Talk stranger = client.open(link);
    Iterator<String> lines = listen(stranger, "0");
    until(lines, "seq");
    Talk talk = client.verified(link, Door.POSTCODE);
    client.say(talk, "My hours were cut");
    client.say(stranger, "Who is this?");
    String heard = String.join("\n", until(lines, "Who is this?"));
    assertFalse(heard.contains("hours"), heard);
  }

  @Test
  void streams_of_one_session_are_counted() throws Exception {
    door.close();
    Limits few = Limits.usual().unhurried().withStreams(2, 100);
    door = Door.open(data.resolve("few"), few);
    client.close();
    client = new Client(door.url());
    Talk talk = client.verified(door.link(door.ana()), Door.POSTCODE);
    until(listen(talk, "0"), "seq");
    until(listen(talk, "0"), "seq");
    var third = client.get("/api/v1/conversations/%s/events".formatted(talk.id()), talk.token());
    assertEquals(429, third.status());
    assertFalse(third.header("Retry-After").isEmpty());
  }

  @Test
  void a_stopping_server_ends_its_streams() throws Exception {
    Talk talk = client.verified(door.link(door.ana()), Door.POSTCODE);
    Iterator<String> lines = listen(talk, "0");
    until(lines, "seq");
    long start = System.nanoTime();
    door.close();
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 5);
    door = Door.open(data.resolve("next"));
  }
}
