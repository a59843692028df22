package dev.kept.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.conversation.Dialogue.Turn;
import dev.kept.conversation.Stage.Seen;
import dev.kept.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws over whole talks: random customers who write, tap and sign in any order.
class TalkLawsTest {
  private static final List<String> SAYINGS =
      List.of(
          "hello",
          "yes",
          "no",
          "1",
          "2",
          "the second one",
          "what is this for?",
          "are there fees?",
          "can I pay 60 a month?",
          "100 every two weeks",
          "I'll pay next Friday",
          "gracias",
          "puedo pagar 80 al mes",
          "I lost my job",
          "my clients pay late",
          "person",
          "grmpf",
          "I already paid 100",
          "can we talk about the 15th",
          "half now, half on 30 March",
          "nothing before April 10",
          "don't call me at work",
          "español por favor",
          "in English",
          "Jane Doe",
          "I agree, Jane Doe",
          "5",
          "you idiots",
          "what if I miss one?",
          "5000 a month",
          "INV-1002 is wrong",
          "show me my options",
          "0",
          "-5",
          "€20 a week",
          "3.5",
          "",
          "🙂",
          "?");

  private static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_is_said_and_tapped_the_talk_goes_on(long seed) {
    Random random = new Random(seed);
    PureStage stage = TalkSample.opened();
    boolean verified = false;
    List<String> history = new ArrayList<>();
    for (int turn = 0; turn < 25; turn++) {
      String next = next(stage, random, turn);
      history.add(next);
      Seen seen = TalkSample.play(stage, next);
      verified |= seen.effects().contains("verified");
      assertSpokenWell(seen, verified, history);
    }
  }

  private static String next(PureStage stage, Random random, int turn) {
    Decision last = stage.lastDecision().orElseThrow();
    if (turn == 3) {
      return TalkSample.POSTCODE;
    }
    List<Choice> choices = last.choices();
    return random.nextInt(3) == 0 && !choices.isEmpty()
        ? "tap " + choices.get(random.nextInt(choices.size())).id()
        : SAYINGS.get(random.nextInt(SAYINGS.size()));
  }

  private static void assertSpokenWell(Seen seen, boolean verified, List<String> history) {
    assertFalse(seen.lines().isEmpty(), () -> "nothing was said after " + history);
    String said = seen.lines().toString();
    assertFalse(said.contains("plain.figures"), () -> "a foreign figure after " + history);
    assertFalse(said.contains("{"), () -> said);
    assertTrue(seen.offers().size() <= 3, () -> "more than three offers after " + history);
    assertEquals(
        seen.choices().size(),
        seen.choices().stream().distinct().count(),
        () -> "a choice twice after " + history + ": " + seen.choices());
    if (!verified) {
      assertFalse(said.contains("420") || said.contains("INV-"), () -> said);
      assertTrue(seen.offers().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_choice_that_is_shown_means_something(long seed) {
    Random random = new Random(seed);
    PureStage stage = TalkSample.after(TalkSample.POSTCODE);
    for (int turn = 0; turn < 12; turn++) {
      List<Choice> choices = stage.lastDecision().orElseThrow().choices();
      if (choices.isEmpty()) {
        return;
      }
      String id = choices.get(random.nextInt(choices.size())).id();
      TalkSample.play(stage, "tap " + id);
      Decision decision = stage.lastDecision().orElseThrow();
      assertNotEquals("choice.gone", decision.rule(), () -> id + " meant nothing");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_same_facts_give_the_same_decision(long seed) {
    List<String> turns = new ArrayList<>(List.of(TalkSample.POSTCODE));
    Random random = new Random(seed);
    for (int turn = 0; turn < 6; turn++) {
      turns.add(SAYINGS.get(random.nextInt(SAYINGS.size())));
    }
    PureStage one = TalkSample.after(turns.toArray(String[]::new));
    PureStage other = TalkSample.after(turns.toArray(String[]::new));
    assertEquals(one.lastDecision(), other.lastDecision());
  }

  /// Idea 2: what a customer says they can pay appears in the next decision.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I can pay %s a month",
        "%s every two weeks is possible",
        "could we do %s weekly",
        "puedo pagar %s al mes",
        "I lost my job but I can do %s a month",
        "no, I said %s a month"
      })
  void an_amount_that_is_named_is_in_the_next_decision(String words) {
    for (long minor : new long[] {1_000, 2_500, 4_200, 7_777, 14_000, 42_000, 90_000}) {
      Money amount = Money.of(minor, "GBP");
      for (String[] before : List.of(new String[0], new String[] {"tap options"})) {
        PureStage stage = TalkSample.after(TalkSample.POSTCODE);
        Stream.of(before).forEach(turn -> TalkSample.play(stage, turn));
        Seen seen = TalkSample.play(stage, words.formatted(amount.major().toPlainString()));
        String said = seen.lines().toString().replace(",", "").replace(".", "");
        String wanted = "£" + amount.major().toPlainString().replace(".", "");
        String spanish = amount.major().toPlainString().replace(".", "") + "\u00a0£";
        assertTrue(
            said.contains(wanted) || said.contains(spanish),
            () -> "%s is not in %s".formatted(amount, seen.lines()));
      }
    }
  }

  @Test
  void a_wish_named_at_the_gate_is_answered_inside() {
    PureStage stage = TalkSample.opened();
    TalkSample.play(stage, "I can pay £70 a month");
    Seen seen = TalkSample.play(stage, TalkSample.POSTCODE);
    assertTrue(seen.lines().toString().contains("£70.00"), () -> seen.lines().toString());
    assertFalse(seen.offers().isEmpty());
  }

  @Test
  void nothing_is_offered_before_the_customer_was_heard_or_asked() {
    Seen seen = TalkSample.play(TalkSample.opened(), TalkSample.POSTCODE);
    assertTrue(seen.offers().isEmpty());
    Seen heard = TalkSample.play(TalkSample.after(TalkSample.POSTCODE), "my clients pay me late");
    assertTrue(heard.offers().isEmpty());
  }

  @Test
  void the_smallest_payment_is_never_what_an_answer_begins_with() {
    PureStage stage = TalkSample.after(TalkSample.POSTCODE, "I lost my job", "tap options");
    Decision shown = stage.lastDecision().orElseThrow();
    assertEquals("full", shown.offers().getFirst().id());
    assertEquals("hardship", shown.offers().getLast().id());
  }

  @Test
  void the_second_device_sees_nothing_of_the_first_before_it_is_verified() {
    PureStage stage = TalkSample.after(TalkSample.POSTCODE, "tap options", "tap offer:short");
    Seen gate = stage.play(new Turn.Opens());
    assertFalse(gate.lines().toString().contains("£"));
    Seen wrong = TalkSample.play(stage, "E1 6AN");
    assertFalse(wrong.lines().toString().contains("£"));
    Seen right = TalkSample.play(stage, TalkSample.POSTCODE);
    assertEquals("confirming", right.state());
  }
}
