package dev.kept.chat.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.chat.Door;
import dev.kept.chat.api.Client.Answer;
import dev.kept.chat.api.Client.Talk;
import dev.kept.chat.web.Limits;
import dev.kept.chat.web.Rate;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How often anybody may come.
class LimitsTest {
  private static final Rate OFTEN = Rate.perMinute(1_000_000);

  @TempDir private Path data;

  private static Limits limits(Rate address, Rate session, Rate links, Rate attempts) {
    return new Limits(address, session, links, attempts, attempts, 8, 100, 1_000);
  }

  private static void refused(Answer answer) {
    assertEquals(429, answer.status());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertTrue(Long.parseLong(answer.header("Retry-After")) >= 1);
  }

  @Test
  void one_address_may_come_so_often() {
    try (Door door = Door.open(data, limits(Rate.perHour(5), OFTEN, OFTEN, OFTEN));
        Client client = new Client(door.url())) {
      Talk talk = client.open(door.link(door.ana()));
      for (int i = 0; i < 4; i++) {
        assertEquals(200, client.get(Client.turns(talk), talk.token()).status());
      }
      refused(client.get(Client.turns(talk), talk.token()));
      assertEquals(200, client.get("/healthz", "").status(), "the watchman is not counted");
    }
  }

  @Test
  void one_session_may_come_so_often() {
    try (Door door = Door.open(data, limits(OFTEN, Rate.perHour(3), OFTEN, OFTEN));
        Client client = new Client(door.url())) {
      Talk one = client.open(door.link(door.ana()));
      Talk other = client.open(door.link(door.ben()));
      for (int i = 0; i < 3; i++) {
        client.say(one, "hello");
      }
      refused(client.get(Client.turns(one), one.token()));
      assertEquals(200, client.get(Client.turns(other), other.token()).status());
    }
  }

  @Test
  void who_guesses_links_is_stopped() {
    try (Door door = Door.open(data, limits(OFTEN, OFTEN, Rate.perHour(3), OFTEN));
        Client client = new Client(door.url())) {
      for (int i = 0; i < 3; i++) {
        assertEquals(404, guess(client, "guess-" + i).status());
      }
      refused(guess(client, "guess-4"));
      refused(guess(client, door.link(door.ana())));
    }
  }

  private static Answer guess(Client client, String link) {
    return client.post("/api/v1/conversations", "", "{\"link\":\"" + link + "\"}");
  }

  @Test
  void who_guesses_answers_is_stopped_and_who_is_known_goes_on() {
    try (Door door = Door.open(data, limits(OFTEN, OFTEN, OFTEN, Rate.perHour(4)));
        Client client = new Client(door.url())) {
      Talk known = client.verified(door.link(door.ben()), Door.POSTCODE);
      String ana = door.ana();
      Talk guessing = client.open(door.link(ana));
      for (int i = 0; i < 4; i++) {
        assertEquals(200, attempt(client, guessing, i).status());
      }
      refused(attempt(client, guessing, 4));
      Talk again = client.open(door.link(ana));
      refused(attempt(client, again, 5));
      client.say(known, "What are my options?");
    }
  }

  private static Answer attempt(Client client, Talk talk, int number) {
    String body = "{\"id\":\"a%d\",\"text\":\"AB%d 9ZZ\"}".formatted(number, number);
    return client.post(Client.turns(talk), talk.token(), body);
  }
}
