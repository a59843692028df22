package dev.kept.chat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.chat.Door;
import dev.kept.chat.page.Visit.Page;
import dev.kept.chat.web.Limits;
import dev.kept.chat.web.Rate;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages over the wire, as a browser without scripts sees them.
class TalkRoutesTest {
  @TempDir private static Path data;
  private static Door door;
  private Visit visit;

  @BeforeAll
  static void open() {
    door = Door.open(data);
  }

  @AfterAll
  static void close() {
    door.close();
  }

  @BeforeEach
  void come() {
    visit = new Visit(door.url());
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  private String verified() {
    String talk = visit.arrive(door.link(door.ana()));
    Page page = visit.get(talk);
    assertEquals(303, visit.press(talk, page, "reply", Door.POSTCODE).status());
    return talk;
  }

  private static int count(String html, String words) {
    Matcher found = Pattern.compile(Pattern.quote(words)).matcher(html);
    int count = 0;
    while (found.find()) {
      count++;
    }
    return count;
  }

  @Test
  void a_link_becomes_a_cookie_no_script_can_read_and_leaves_the_address() {
    String link = door.link(door.ana());
    Page sent = visit.get("/c/" + link);
    assertEquals(303, sent.status());
    assertFalse(sent.header("Location").contains(link));
    String cookie = sent.header("Set-Cookie");
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
    assertFalse(visit.get(sent.header("Location")).html().contains(link));
  }

  @Test
  void a_device_that_is_known_stays_known_when_its_link_is_opened_again() {
    String link = door.link(door.ana());
    String talk = visit.arrive(link);
    visit.press(talk, visit.get(talk), "reply", Door.POSTCODE);
    assertEquals(talk, visit.arrive(link));
    assertFalse(visit.get(talk).html().contains("First, is it you?"));
  }

  @Test
  void every_answer_tells_the_browser_to_trust_nobody_else() {
    Page page = visit.get(visit.arrive(door.link(door.ana())));
    assertTrue(page.header("Content-Security-Policy").contains("default-src 'none'"));
    assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
    assertFalse(page.header("Content-Security-Policy").contains("unsafe"));
    assertEquals("nosniff", page.header("X-Content-Type-Options"));
    assertEquals("no-referrer", page.header("Referrer-Policy"));
    assertEquals("no-store", page.header("Cache-Control"));
    assertEquals("", page.header("Server"));
    assertFalse(page.html().contains("<style") || page.html().contains(" style="), page.html());
    assertFalse(page.html().contains("onclick"), page.html());
  }

  @Test
  void a_form_from_elsewhere_is_refused_and_changes_nothing() {
    String talk = verified();
    Page page = visit.get(talk);
    String csrf = page.hidden("csrf");
    Map<String, String> good = Map.of("csrf", csrf, "turn", "t1", "reply", "forged");
    Map<String, String> bad = Map.of("csrf", "AAAA", "turn", "t2", "reply", "forged");
    Map<String, String> none = Map.of("turn", "t3", "reply", "forged");
    assertEquals(403, visit.post(talk, good, "Origin", "https://evil.example").status());
    assertEquals(403, visit.post(talk, good, "Sec-Fetch-Site", "cross-site").status());
    assertEquals(
        403, visit.post(talk, good, "Origin", "null", "Sec-Fetch-Site", "cross-site").status());
    assertEquals(403, visit.post(talk, bad, "Origin", door.url()).status());
    assertEquals(403, visit.post(talk, none, "Origin", door.url()).status());
    assertFalse(visit.get(talk).html().contains("forged"));
    assertEquals(303, visit.post(talk, good, "Origin", door.url()).status());
    assertTrue(visit.get(talk).html().contains("forged"));
  }

  @Test
  void a_token_of_another_session_is_no_token() {
    String talk = verified();
    try (Visit other = new Visit(door.url())) {
      String theirs = other.arrive(door.link(door.ben()));
      String csrf = other.get(theirs).hidden("csrf");
      Map<String, String> form = Map.of("csrf", csrf, "turn", "t", "reply", "forged");
      assertEquals(403, visit.post(talk, form, "Origin", door.url()).status());
    }
  }

  @Test
  void the_same_form_pressed_twice_is_one_message() {
    String talk = verified();
    Page page = visit.get(talk);
    assertEquals(303, visit.press(talk, page, "reply", "My hours were cut").status());
    assertEquals(303, visit.press(talk, page, "reply", "My hours were cut").status());
    assertEquals(1, count(visit.get(talk).html(), "My hours were cut"));
  }

  @Test
  void another_answer_after_going_back_is_heard() {
    String talk = verified();
    Page page = visit.get(talk);
    visit.press(talk, page, "reply", "My hours were cut");
    visit.press(talk, page, "reply", "And my car broke down");
    String html = visit.get(talk).html();
    assertEquals(1, count(html, "My hours were cut"));
    assertEquals(1, count(html, "And my car broke down"));
  }

  @Test
  void a_form_opened_before_a_restart_still_works() {
    String talk = verified();
    Page page = visit.get(talk);
    door = door.restarted();
    assertEquals(303, visit.press(talk, page, "reply", "My hours were cut").status());
    assertTrue(visit.get(talk).html().contains("My hours were cut"));
  }

  @Test
  void markup_in_a_message_stays_text() {
    String talk = verified();
    visit.press(talk, visit.get(talk), "reply", "<script>alert(1)</script><b>bold</b>");
    String html = visit.get(talk).html();
    assertFalse(html.contains("<script>alert") || html.contains("<b>bold"), html);
    assertTrue(html.contains("&lt;script&gt;alert(1)"), html);
  }

  @Test
  void an_empty_message_is_asked_for_again_beside_its_field() {
    String talk = verified();
    Page page = visit.press(talk, visit.get(talk), "reply", "   ");
    assertEquals(422, page.status());
    assertTrue(page.html().contains("id=\"reply-error\""), page.html());
    assertTrue(page.html().contains("aria-invalid=\"true\""));
    assertTrue(page.html().contains("href=\"#reply\""));
  }

  @Test
  void a_choice_that_is_gone_is_explained() {
    String talk = verified();
    Page page = visit.press(talk, visit.get(talk), "choice", "offer:none");
    assertEquals(409, page.status());
    assertTrue(page.html().contains("no longer open"), page.html());
  }

  @Test
  void who_lost_the_session_is_told_how_to_come_back_in_their_language() {
    String talk = verified();
    try (Visit stranger = new Visit(door.url())) {
      Page english = stranger.get(talk, "Accept-Language", "en");
      assertEquals(401, english.status());
      assertTrue(english.html().contains("Please open your link again"), english.html());
      Page spanish = stranger.get(talk, "Accept-Language", "es-MX,es;q=0.9");
      assertTrue(spanish.html().contains("Abra otra vez su enlace"), spanish.html());
      assertTrue(spanish.html().contains("<html lang=\"es\""), spanish.html());
      for (Page page : new Page[] {english, spanish}) {
        assertFalse(page.html().contains("Díaz"), "a stranger learns no name");
      }
    }
  }

  @Test
  void a_link_that_does_not_open_gets_a_calm_page() {
    Page page = visit.get("/c/guessed");
    assertEquals(404, page.status());
    assertTrue(page.html().contains("This link does not open"), page.html());
    assertEquals("", page.header("Set-Cookie"));
  }

  @Test
  void an_unknown_address_gets_a_calm_page() {
    Page page = visit.get("/nothing/here");
    assertEquals(404, page.status());
    assertTrue(page.html().contains("There is nothing here"), page.html());
  }

  @Test
  void too_much_at_once_gets_a_calm_page() {
    String talk = verified();
    Page page = visit.press(talk, visit.get(talk), "reply", "x".repeat(70_000));
    assertEquals(413, page.status());
    assertTrue(page.html().contains("too much at once"), page.html());
  }

  @Test
  void a_message_longer_than_fits_is_kept_in_its_field() {
    String talk = verified();
    String message = "word ".repeat(1_000);
    Page page = visit.press(talk, visit.get(talk), "reply", message);
    assertEquals(422, page.status());
    assertTrue(page.html().contains(message.strip()), "what was typed is lost");
  }

  @Test
  void too_many_at_once_are_asked_to_wait() {
    Rate often = Rate.perMinute(100_000);
    Limits three = new Limits(Rate.perHour(3), often, often, often, often, 8, 100, 1_000);
    try (Door strict = Door.open(data.resolve("strict"), three);
        Visit hurried = new Visit(strict.url())) {
      String talk = hurried.arrive(strict.link(strict.ana()));
      hurried.get(talk);
      hurried.get(talk);
      Page page = hurried.get(talk);
      assertEquals(429, page.status());
      assertFalse(page.header("Retry-After").isEmpty());
      assertTrue(page.html().contains("One moment, please"), page.html());
    }
  }

  @Test
  void assets_are_kept_by_browsers_and_change_their_name_with_their_content() {
    String html = visit.get(visit.arrive(door.link(door.ana()))).html();
    Matcher style = Pattern.compile("href=\"(/assets/chat\\.[0-9a-f]{12}\\.css)\"").matcher(html);
    assertTrue(style.find(), html);
    Page css = visit.get(style.group(1));
    assertEquals("public, max-age=31536000, immutable", css.header("Cache-Control"));
    assertFalse(css.html().contains("{{"), "a placeholder was left");
    assertEquals(404, visit.get("/assets/chat.css").status());
    assertEquals(404, visit.get("/assets/..%2f..%2fchat.js").status());
  }
}
