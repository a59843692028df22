package dev.kept.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Pairs of messages that look alike: one speaks of a right, the other does not. A miss costs a
/// person, a false alarm a polite question.
class PairsTest {
  private static final Reader READER = Reader.load(PromptFolder.bundled());
  private static final List<Pair> PAIRS = pairs();

  private record Pair(Right right, Reading says, Reading doesNot) {}

  private static List<Pair> pairs() {
    try (InputStream stream = PairsTest.class.getResourceAsStream("pairs.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(PairsTest::pair).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static Pair pair(String line) {
    int first = line.indexOf(" | ");
    int second = line.indexOf(" | ", first + 1);
    return new Pair(
        Right.valueOf(line.substring(0, first).toUpperCase(Locale.ROOT)),
        read(line.substring(first + 3, second)),
        read(line.substring(second + 3)));
  }

  private static Reading read(String text) {
    LocalDate wednesday = LocalDate.of(2026, 11, 18);
    return READER.read(text, new ReadingContext(Locale.US, wednesday, Currency.getInstance("USD")));
  }

  @Test
  void there_are_at_least_a_hundred_and_fifty_pairs() {
    assertTrue(PAIRS.size() >= 150, () -> PAIRS.size() + " pairs");
  }

  @Test
  void no_right_is_missed() {
    assertEquals(
        List.of(),
        PAIRS.stream().filter(pair -> !pair.says().rights().contains(pair.right())).toList());
  }

  @Test
  void what_only_looks_like_a_right_hardly_ever_raises_one() {
    List<Reading> alarms =
        PAIRS.stream().map(Pair::doesNot).filter(each -> !each.rights().isEmpty()).toList();
    assertTrue(alarms.size() <= PAIRS.size() * 0.07, () -> alarms.size() + " " + alarms);
  }
}
