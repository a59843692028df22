package dev.kept.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptFolder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any text at all.
class ReaderTest {
  private static final Reader READER = Reader.load(PromptFolder.bundled());
  private static final ReadingContext CONTEXT =
      new ReadingContext(Locale.US, LocalDate.of(2026, 11, 18), Currency.getInstance("USD"));

  private static Reading read(String text) {
    return READER.read(text, CONTEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\t\n", "\u0000\u0001", "🙂🙂", "👨‍👩‍👧", "\uD83D", "\uDC00 50 \uD83D",
            "مرحبا 50", "שלום",
        "...", "'''", "***", "$$$", "$", "1/2/3/4/5", "99999999999999999999999", "1.2.3,4.5", "½",
            "----",
        "http://", "a@b", "p.m.", "£€", "10:30:45", "0000", "3.4.2027.", "31/31/31", "29/2", "#"
      })
  void no_text_is_too_strange_to_read(String text) {
    assertSpansFit(read(text));
  }

  @Test
  void random_text_is_read_with_every_span_inside_it() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      assertSpansFit(read(randomText(random)));
    }
  }

  private static String randomText(Random random) {
    String pieces = "$€£0123456789 ,.-/'’%#?!:;()\n";
    StringBuilder text = new StringBuilder();
    for (int at = random.nextInt(60); at > 0; at--) {
      switch (random.nextInt(5)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) ('a' + random.nextInt(26)));
        case 2 -> text.append(" the next friday ", 0, 1 + random.nextInt(16));
        case 3 -> text.appendCodePoint(0x1F300 + random.nextInt(0x200));
        default -> text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
    }
    return text.toString();
  }

  private static void assertSpansFit(Reading reading) {
    for (Slot slot : reading.slots()) {
      assertTrue(
          0 <= slot.start() && slot.start() < slot.end() && slot.end() <= reading.text().length(),
          () -> slot + " in " + reading.text());
    }
  }

  @Test
  void words_stuck_together_and_cut_apart_anywhere_are_read() {
    String text =
        "I'll pay $1,250.50 on the 15th, half now — and the rest by the end of next month!";
    IntStream.range(0, text.length())
        .forEach(cut -> {
          assertSpansFit(read(text.substring(cut)));
          assertSpansFit(read(text.substring(0, cut)));
        });
  }

  @Test
  void a_very_long_message_is_read_in_bounded_time() {
    List<String> hard =
        List.of(
            "i want to ".repeat(1_000),
            "can i can you would ".repeat(500),
            "1,".repeat(5_000),
            "a".repeat(10_000),
            "not no never ".repeat(800),
            "the the the the ".repeat(700));
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> hard.forEach(ReaderTest::read));
  }

  @Test
  void a_right_at_the_end_of_a_long_message_is_found() {
    Reading reading = read("I was thinking about all of it. ".repeat(300) + "Stop calling me.");
    assertTrue(reading.rights().contains(Right.CEASE_CONTACT));
  }

  @Test
  void the_text_comes_back_as_it_was_written() {
    String text = "  ¿Puedo pagar 50 €?\u0000 ";
    assertEquals(text, read(text).text());
  }

  @Test
  void the_same_text_is_always_read_alike() {
    assertEquals(read("I can do 50 a month"), read("I can do 50 a month"));
  }

  @Test
  void the_language_is_named_when_it_is_clear() {
    assertEquals(Optional.of("en"), read("I can pay next week").language());
    assertEquals(Optional.of("es"), read("no puedo pagar este mes").language());
    assertEquals(Optional.empty(), read("ok").language());
    assertEquals(Optional.empty(), read("N1 9GU").language());
    assertEquals(Optional.empty(), read("Los Gatos").language());
  }

  @Test
  void what_fits_nothing_is_out_of_scope_with_low_confidence() {
    Reading reading = read("zxcv qwer");
    assertEquals(Intent.OUT_OF_SCOPE, reading.intent());
    assertTrue(reading.confidence() <= 0.5);
  }

  @Test
  void a_veiled_wish_to_die_comes_before_everything_else() {
    Reading reading =
        read("I can do 50 a month but honestly everyone would be better off without me");
    assertEquals(Intent.VULNERABILITY_CRISIS, reading.intent());
    assertTrue(reading.rights().contains(Right.SELF_HARM));
    assertTrue(reading.says(Intent.COUNTER_OFFER));
  }

  @Test
  void an_unsure_guess_is_named_but_not_acted_on() {
    Reading reading = read("any news on that?");
    assertTrue(reading.confidence() < 0.4, reading::toString);
    assertEquals(Intent.OUT_OF_SCOPE, reading.actedOn().intent());
  }

  @Test
  void what_no_rule_knows_is_read_by_example() {
    Reading reading = read("I got your letter but it doesn't say what I bought");
    assertEquals(Intent.ASKS_DETAILS, reading.intent());
    assertEquals(Reading.By.EXAMPLES, reading.by());
  }

  @Test
  void twice_the_length_takes_about_twice_the_time() {
    String piece = "i can not pay 50 a month, stop. it is over? ";
    read(piece.repeat(400));
    long once = nanos(piece.repeat(200));
    long tenfold = nanos(piece.repeat(2_000));
    assertTrue(tenfold < 60 * once, () -> once + " " + tenfold);
  }

  private static long nanos(String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      read(text);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
