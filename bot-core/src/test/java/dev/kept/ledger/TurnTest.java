package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.InvoiceId;
import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Speaker;
import dev.kept.ledger.TurnWritten.Conflict;
import dev.kept.ledger.TurnWritten.Repeated;
import dev.kept.ledger.TurnWritten.Written;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Right;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
  @TempDir Path dir;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(dir, InstantSource.fixed(Sample.NOW));
    ledger.write(pen -> {
      Sample.books(pen);
      return Sample.open(pen, Sample.TALK);
    });
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void reopen() {
    ledger.close();
    ledger = Ledger.open(dir, InstantSource.fixed(Sample.NOW));
  }

  private Conversation talk() {
    return ledger.read(shelf -> shelf.conversation(Sample.TALK)).orElseThrow();
  }

  private List<Line> lines() {
    return ledger.read(shelf -> shelf.lines(Sample.TALK, 0));
  }

  private Written written(NewTurn turn) {
    return assertInstanceOf(Written.class, ledger.writeTurn(turn));
  }

  @Test
  void a_new_talk_stands_at_its_beginning() {
    assertEquals(
        new Conversation(
            Sample.TALK,
            Sample.ACCOUNT,
            Optional.empty(),
            Sample.NOW,
            Optional.empty(),
            0,
            0,
            Sample.start(),
            Locale.ENGLISH,
            OptionalInt.empty()),
        talk());
  }

  @Test
  void a_talk_may_begin_with_offers() {
    ConversationId id = new ConversationId("t-2");
    TokenHash link = TokenHash.of("link");
    NewConversation begins =
        new NewConversation(
            id, Sample.ACCOUNT, Optional.of(link), Sample.choosing(), Locale.ENGLISH);
    Conversation opened =
        ledger.write(pen -> {
          pen.createLink(Sample.ACCOUNT, link, Sample.NOW.plusSeconds(60));
          return pen.openOrResume(begins);
        });
    assertEquals(Sample.choosing(), opened.standing());
    assertEquals(Optional.of(opened), ledger.read(shelf -> shelf.conversation(id)));
  }

  @Test
  void a_turn_survives_a_restart_word_for_word() {
    Written written = written(Sample.turn(Sample.TALK, 0, "c-1"));
    assertEquals(
        List.of("I can pay in parts.", "Thank you for saying so.", "Here are three ways."),
        written.lines().stream().map(Line::text).toList());
    assertEquals(
        new Line(
            2,
            1,
            Optional.empty(),
            Speaker.KEPT,
            "Thank you for saying so.",
            Sample.NOW,
            Optional.empty(),
            Optional.of("offers.intro@3"),
            Optional.of("choose.offers")),
        written.lines().get(1));
    reopen();
    assertEquals(written.lines(), lines());
    assertEquals(Sample.choosing(), talk().standing());
    assertEquals(1, talk().version());
    assertEquals(3, talk().seq());
  }

  @Test
  void numbers_go_on_from_turn_to_turn() {
    long version = 0;
    for (int turn = 0; turn < 5; turn++) {
      version = written(Sample.turn(Sample.TALK, version, "c-" + turn)).version();
    }
    assertEquals(
        LongStream.rangeClosed(1, 15).boxed().toList(), lines().stream().map(Line::seq).toList());
    assertEquals(List.of(1L, 1L, 1L, 4L), lines().stream().map(Line::turn).limit(4).toList());
    assertEquals(
        List.of(14L, 15L),
        ledger.read(shelf -> shelf.lines(Sample.TALK, 13)).stream().map(Line::seq).toList());
  }

  @Test
  void a_talk_stands_as_before_when_a_turn_says_nothing_about_it() {
    written(Sample.turn(Sample.TALK, 0, "c-1"));
    NewTurn aside =
        new NewTurn(
            Sample.TALK,
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new NewLine(
                    Speaker.COLLECTOR,
                    "Ana here, I am looking into it.",
                    Optional.of("Ana Ruiz"),
                    Optional.empty(),
                    Optional.empty(),
                    false)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Line line = written(aside).lines().getFirst();
    assertEquals(Optional.of("Ana Ruiz"), line.name());
    assertEquals(Sample.choosing(), talk().standing());
    assertEquals(1, ledger.read(shelf -> shelf.decisions(Sample.TALK)).size());
  }

  @Test
  void the_same_message_sent_twice_is_answered_once() {
    Written first = written(Sample.turn(Sample.TALK, 0, "c-1"));
    written(Sample.turn(Sample.TALK, 1, "c-2"));
    assertEquals(new Repeated(first.lines()), ledger.writeTurn(Sample.turn(Sample.TALK, 0, "c-1")));
    assertEquals(new Repeated(first.lines()), ledger.writeTurn(Sample.turn(Sample.TALK, 2, "c-1")));
    reopen();
    assertEquals(new Repeated(first.lines()), ledger.writeTurn(Sample.turn(Sample.TALK, 2, "c-1")));
    assertEquals(6, lines().size());
    assertEquals(2, talk().version());
    assertTrue(ledger.verify().intact());
  }

  @Test
  void a_turn_decided_on_an_older_standing_is_not_written() {
    written(Sample.turn(Sample.TALK, 0, "c-1"));
    assertEquals(new Conflict(), ledger.writeTurn(Sample.turn(Sample.TALK, 0, "c-2")));
    assertEquals(3, lines().size());
  }

  @Test
  void of_many_turns_decided_on_the_same_standing_one_is_written() throws Exception {
    int version = 0;
    for (int round = 0; round < 10; round++) {
      int decidedOn = version;
      String id = "c-" + round + "-";
      List<Future<TurnWritten>> racing;
      try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
        racing =
            IntStream.range(0, 32)
                .mapToObj(i ->
                    callers.submit(
                        () -> ledger.writeTurn(Sample.turn(Sample.TALK, decidedOn, id + i))))
                .toList();
      }
      assertEquals(1, racing.stream().filter(done -> done.resultNow() instanceof Written).count());
      assertEquals(
          31, racing.stream().filter(done -> done.resultNow() instanceof Conflict).count());
      version++;
    }
    assertEquals(30, lines().size());
    assertTrue(ledger.verify().intact());
  }

  @Test
  void a_double_click_at_the_same_moment_is_one_record() throws Exception {
    List<Future<TurnWritten>> clicks;
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      clicks =
          IntStream.range(0, 16)
              .mapToObj(
                  _ -> callers.submit(() -> ledger.writeTurn(Sample.turn(Sample.TALK, 0, "c-1"))))
              .toList();
    }
    assertEquals(1, clicks.stream().filter(done -> done.resultNow() instanceof Written).count());
    assertEquals(15, clicks.stream().filter(done -> done.resultNow() instanceof Repeated).count());
    assertEquals(3, lines().size());
  }

  @Test
  void many_talks_at_once_each_keep_their_own_order() throws Exception {
    List<ConversationId> talks =
        IntStream.range(0, 24).mapToObj(i -> new ConversationId("many-" + i)).toList();
    List<Future<Long>> done;
    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      done = talks.stream().map(id -> callers.submit(() -> converse(id, 12))).toList();
    }
    done.forEach(talk -> assertEquals(12, talk.resultNow()));
    for (ConversationId id : talks) {
      assertEquals(36, ledger.read(shelf -> shelf.lines(id, 0)).size());
    }
    ChainReport report = ledger.verify();
    assertTrue(report.intact(), report.toString());
    assertEquals(24 * 36, report.lines());
  }

  private long converse(ConversationId id, int turns) {
    TokenHash link = TokenHash.of(id.value());
    ledger.write(pen -> {
      pen.createLink(Sample.ACCOUNT, link, Sample.NOW.plusSeconds(60));
      return pen.openOrResume(
          new NewConversation(
              id, Sample.ACCOUNT, Optional.of(link), Sample.start(), Locale.ENGLISH));
    });
    long version = 0;
    while (version < turns) {
      version = written(Sample.turn(id, version, "c-" + version)).version();
    }
    return version;
  }

  @Test
  void a_turn_that_fails_halfway_leaves_no_word_and_the_next_one_fits() {
    NewTurn broken =
        Sample.turn(
            Sample.TALK,
            0,
            "c-1",
            new Entry.Rated(5),
            new Entry.Disputed(List.of(new InvoiceId("R-0")), Sample.TODAY, "not mine"));
    assertThrows(LedgerException.class, () -> ledger.writeTurn(broken));
    assertEquals(List.of(), lines());
    assertEquals(Sample.start(), talk().standing());
    assertEquals(OptionalInt.empty(), talk().rating());
    written(Sample.turn(Sample.TALK, 0, "c-1"));
    assertTrue(ledger.verify().intact());
  }

  @Test
  void work_that_throws_after_its_turn_takes_the_turn_with_it() {
    assertThrows(
        IllegalStateException.class,
        () ->
            ledger.write(pen -> {
              pen.writeTurn(Sample.turn(Sample.TALK, 0, "c-1"));
              throw new IllegalStateException("afterwards");
            }));
    assertEquals(List.of(), lines());
    assertEquals(1, written(Sample.turn(Sample.TALK, 0, "c-1")).version());
    assertTrue(ledger.verify().intact());
  }

  @Test
  void a_turn_of_an_unknown_talk_is_refused() {
    LedgerException refused =
        assertThrows(
            LedgerException.class,
            () -> ledger.writeTurn(Sample.turn(new ConversationId("t-9"), 0, "c-1")));
    assertEquals(LedgerException.Kind.REFUSED, refused.kind());
  }

  @Test
  void a_decision_is_kept_with_its_reasons_offers_and_reading() {
    Standing next = Sample.choosing();
    DecisionNote note =
        new DecisionNote(
            "choose.offers",
            Sample.plan().record(),
            "default@1f2e3d",
            "listening",
            "choosing",
            next.offers(),
            Optional.of(
                new Reading(
                    "I can pay in parts.",
                    Intent.ASKS_PLAN,
                    0.93,
                    List.of(Intent.HARDSHIP),
                    Set.of(Right.HARDSHIP),
                    List.of(),
                    Optional.of("en"),
                    Reading.By.RULE)));
    NewTurn turn = Sample.turn(Sample.TALK, 0, "c-1");
    written(
        new NewTurn(
            turn.conversation(),
            turn.version(),
            turn.books(),
            turn.session(),
            turn.clientTurn(),
            turn.lines(),
            Optional.of(next),
            turn.gate(),
            Optional.of(note),
            turn.entries()));
    reopen();
    assertEquals(
        List.of(new DecisionRecord(1, Sample.NOW, note)),
        ledger.read(shelf -> shelf.decisions(Sample.TALK)));
  }

  @Test
  void another_program_may_write_to_the_same_talk() {
    written(Sample.turn(Sample.TALK, 0, "c-1"));
    try (Ledger other = Ledger.open(dir, InstantSource.fixed(Sample.NOW))) {
      assertInstanceOf(Written.class, other.writeTurn(Sample.turn(Sample.TALK, 1, "c-2")));
      assertEquals(new Conflict(), ledger.writeTurn(Sample.turn(Sample.TALK, 1, "c-3")));
      written(Sample.turn(Sample.TALK, 2, "c-3"));
      assertEquals(new Conflict(), other.writeTurn(Sample.turn(Sample.TALK, 2, "c-4")));
    }
    assertTrue(ledger.verify().intact());
  }

  @Test
  void the_talk_of_an_account_and_link_is_resumed_until_it_is_closed() {
    ConversationId second = new ConversationId("t-2");
    assertEquals(Sample.TALK, ledger.write(pen -> Sample.open(pen, second)).id());
    written(Sample.turn(Sample.TALK, 0, "c-1", new Entry.Closed()));
    assertEquals(Optional.of(Sample.NOW), talk().closed());
    assertEquals(second, ledger.write(pen -> Sample.open(pen, second)).id());
    assertEquals(
        List.of(Sample.TALK, second),
        ledger.read(shelf -> shelf.conversationsOf(Sample.ACCOUNT)).stream()
            .map(Conversation::id)
            .toList());
  }
}
