package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Speaker;
import dev.kept.conversation.Talk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
  private static final TokenHash LINK = TokenHash.of("link");
  private static final TokenHash PHONE = TokenHash.of("phone");
  private static final TokenHash LAPTOP = TokenHash.of("laptop");
  private static final Standing GATE =
      new Standing(Talk.gate(Locale.ENGLISH), List.of(), List.of());

  @TempDir Path dir;
  private final AtomicReference<Instant> now = new AtomicReference<>(Sample.NOW);
  private Ledger ledger;
  private long version;

  @BeforeEach
  void open() {
    ledger = Ledger.open(dir, now::get);
    ledger.write(pen -> {
      Sample.books(pen);
      pen.createLink(Sample.ACCOUNT, LINK, Sample.NOW.plus(Duration.ofDays(14)));
      pen.openOrResume(
          new NewConversation(
              Sample.TALK, Sample.ACCOUNT, Optional.of(LINK), Sample.start(), Locale.ENGLISH));
      pen.startSession(PHONE, Sample.TALK, GATE, Sample.NOW.plus(Duration.ofHours(2)));
      return pen.startSession(LAPTOP, Sample.TALK, GATE, Sample.NOW.plus(Duration.ofHours(2)));
    });
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static NewLine line(Speaker speaker, String text, boolean gate) {
    return new NewLine(speaker, text, Optional.empty(), Optional.empty(), Optional.empty(), gate);
  }

  private TurnWritten say(
      TokenHash session, String clientTurn, boolean gate, String text, Entry... entries) {
    TurnWritten written =
        ledger.writeTurn(
            new NewTurn(
                Sample.TALK,
                version,
                Optional.empty(),
                Optional.of(session),
                Optional.of(clientTurn),
                List.of(
                    line(Speaker.CUSTOMER, text, gate), line(Speaker.KEPT, "re: " + text, gate)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(entries)));
    if (written instanceof TurnWritten.Written done) {
      version = done.version();
    }
    return written;
  }

  private List<String> seenBy(TokenHash session) {
    return ledger.read(shelf -> shelf.linesSeenBy(session, 0)).stream().map(Line::text).toList();
  }

  private Session session(TokenHash hash) {
    return ledger.read(shelf -> shelf.session(hash)).orElseThrow();
  }

  @Test
  void a_device_sees_its_own_gate_and_the_talk_only_once_it_is_verified() {
    say(PHONE, "p-1", true, "50667", new Entry.Verified());
    say(PHONE, "p-2", false, "my clients pay late");
    say(LAPTOP, "l-1", true, "hello?");

    assertEquals(
        List.of("50667", "re: 50667", "my clients pay late", "re: my clients pay late"),
        seenBy(PHONE));
    assertEquals(List.of("hello?", "re: hello?"), seenBy(LAPTOP));

    say(LAPTOP, "l-2", true, "50667 again", new Entry.Verified());
    assertEquals(
        List.of(
            "my clients pay late",
            "re: my clients pay late",
            "hello?",
            "re: hello?",
            "50667 again",
            "re: 50667 again"),
        seenBy(LAPTOP));
    assertEquals(8, ledger.read(shelf -> shelf.lines(Sample.TALK, 0)).size());
  }

  @Test
  void a_message_id_guessed_from_another_device_gives_nothing_away() {
    say(PHONE, "p-1", true, "50667", new Entry.Verified());
    say(PHONE, "p-2", false, "my clients pay late");
    TurnWritten.Repeated guess =
        assertInstanceOf(TurnWritten.Repeated.class, say(LAPTOP, "p-2", true, "hello?"));
    assertEquals(List.of(), guess.lines());
    TurnWritten.Repeated own =
        assertInstanceOf(TurnWritten.Repeated.class, say(PHONE, "p-2", false, "again"));
    assertEquals(2, own.lines().size());
  }

  @Test
  void wrong_facts_are_counted_for_the_device_and_for_its_link() {
    say(PHONE, "p-1", true, "11111", new Entry.VerificationFailed());
    say(LAPTOP, "l-1", true, "22222", new Entry.VerificationFailed());
    say(LAPTOP, "l-2", true, "33333", new Entry.VerificationFailed());
    assertEquals(1, session(PHONE).failures());
    assertEquals(2, session(LAPTOP).failures());
    assertFalse(session(LAPTOP).verified());
    assertEquals(3, ledger.read(shelf -> shelf.link(LINK)).orElseThrow().failures());
  }

  @Test
  void the_gate_of_a_device_stands_where_its_turn_left_it() {
    Standing next = Sample.start();
    ledger.writeTurn(
        new NewTurn(
            Sample.TALK,
            0,
            Optional.empty(),
            Optional.of(PHONE),
            Optional.empty(),
            List.of(line(Speaker.KEPT, "Which post code?", true)),
            Optional.empty(),
            Optional.of(next),
            Optional.empty(),
            List.of()));
    assertEquals(next, session(PHONE).gate());
    assertEquals(GATE, session(LAPTOP).gate());
  }

  @Test
  void a_session_ends_with_its_time() {
    say(PHONE, "p-1", true, "50667", new Entry.Verified());
    now.set(Sample.NOW.plus(Duration.ofHours(2)));
    assertTrue(ledger.read(shelf -> shelf.session(PHONE)).isEmpty());
    assertEquals(List.of(), seenBy(PHONE));
  }

  @Test
  void a_session_of_another_talk_cannot_speak_at_this_gate() {
    ConversationId other = new ConversationId("t-2");
    TokenHash stranger = TokenHash.of("stranger");
    ledger.write(pen -> {
      Sample.open(pen, other);
      return pen.startSession(stranger, other, GATE, Sample.NOW.plusSeconds(60));
    });
    LedgerException refused =
        assertThrows(LedgerException.class, () -> say(stranger, "s-1", true, "let me in"));
    assertEquals(LedgerException.Kind.REFUSED, refused.kind());
  }

  @Test
  void unknown_expired_and_revoked_links_look_all_alike() {
    TokenHash revoked = TokenHash.of("revoked");
    TokenHash kept = TokenHash.of("kept");
    ledger.write(pen -> {
      pen.createLink(Sample.ACCOUNT, revoked, Sample.NOW.plusSeconds(60));
      pen.createLink(Sample.ACCOUNT, kept, Sample.NOW.plusSeconds(60));
      assertTrue(pen.revokeLink(revoked));
      assertFalse(pen.revokeLink(revoked));
      return null;
    });
    assertEquals(Optional.empty(), ledger.read(shelf -> shelf.link(revoked)));
    assertEquals(Optional.empty(), ledger.read(shelf -> shelf.link(TokenHash.of("guessed"))));
    assertEquals(
        Optional.of(new Link(kept, Sample.ACCOUNT, Sample.NOW.plusSeconds(60), 0)),
        ledger.read(shelf -> shelf.link(kept)));
    now.set(Sample.NOW.plusSeconds(60));
    assertEquals(Optional.empty(), ledger.read(shelf -> shelf.link(kept)));
    now.set(Sample.NOW);
    int revokedNow = ledger.write(pen -> pen.revokeLinks(Sample.ACCOUNT));
    assertEquals(2, revokedNow);
    assertEquals(Optional.empty(), ledger.read(shelf -> shelf.link(kept)));
  }

  @Test
  void a_token_is_never_stored_only_its_hash() {
    assertEquals(
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
        TokenHash.of("hello").hex());
    assertThrows(IllegalArgumentException.class, () -> new TokenHash("hello"));
  }
}
