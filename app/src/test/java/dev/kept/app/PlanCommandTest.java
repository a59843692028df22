package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
  private static final String[] USUAL = {
    "plan", "--balance", "1240.00", "--currency", "EUR", "--today", "2026-01-31"
  };

  @TempDir private Path folder;

  @Test
  void it_prints_one_line_of_json_in_the_shape_of_the_contract() {
    String line = json("--band", "low", "--country", "FR", "--payday", "monthly:31");

    assertTrue(line.startsWith("{\"decision\":\"offers\",\"offers\":[{\"id\":\"full\","), line);
    assertTrue(line.matches(".*\"counter\":null,.*\"policy\":\"default@[0-9a-f]{12}\"}\n"), line);
    assertEquals(List.of("pay_in_full", "short_plan"), values(line, "kind"));
    assertEquals(
        List.of("2026-02-16", "2026-03-02", "2026-03-31", "2026-04-30"), values(line, "due"));
    assertTrue(line.contains("\"total\":{\"minor\":121520,\"currency\":\"EUR\"}"));
    assertTrue(
        line.contains(
            "\"downPayment\":null,\"instalments\":[{\"due\":\"2026-03-02\","
                + "\"amount\":{\"minor\":41334,\"currency\":\"EUR\"}}"));
    assertTrue(line.contains("\"fees\":[],\"methods\":[\"bank_transfer\","));
    assertTrue(line.contains("{\"rule\":\"short_plan.count\",\"actual\":3,\"limit\":6}"));
  }

  @Test
  void it_says_what_a_missed_payment_leads_to() {
    String line = json("--locale", "es");
    assertTrue(values(line, "missed").getFirst().startsWith("Si un pago no llega"), line);
  }

  @ParameterizedTest
  @CsvSource({
    "200 a month from the 15th, accepted, 2026-02-16, 20000",
    "100 every two weeks, accepted, 2026-02-16, 10000",
    "50 a month, nearest, 2026-02-16, 6889",
    "half on February 10 and half on March 10, accepted, 2026-02-10, 62000"
  })
  void a_proposal_in_words_is_answered(String text, String answer, String due, long minor) {
    String line = json("--counter", text);
    String counter = line.substring(line.indexOf("\"counter\":"));

    assertTrue(counter.startsWith("\"counter\":{\"answer\":\"" + answer + "\","), counter);
    assertTrue(
        counter.contains(
            "\"instalments\":[{\"due\":\"%s\",\"amount\":{\"minor\":%d,\"currency\":\"EUR\"}}"
                .formatted(due, minor)),
        counter);
  }

  @Test
  void a_proposal_far_from_every_plan_needs_a_person() {
    String line = json("--counter", "10 a month");
    assertTrue(
        line.contains("\"counter\":{\"answer\":\"person\",\"offer\":null,\"movedBy\":{\"rule\":\""),
        line);
  }

  @Test
  void pay_days_may_be_named_in_words() {
    assertEquals(json("--payday", "monthly:15"), json("--payday", "the 15th"));
  }

  @Test
  void it_reads_well_in_a_terminal() {
    Shell.Answer answer = kept("--band", "low");

    assertEquals(0, answer.exit());
    assertTrue(answer.out().startsWith("pay in full: €1,215.20 in all, until 2026-02-16\n"));
    assertTrue(answer.out().contains("  2026-02-16  €413.34\n"));
  }

  @Test
  void a_budget_with_nothing_left_needs_a_person() {
    String line = json("--income", "1000", "--essentials", "900", "--other-debts", "200");

    assertTrue(line.startsWith("{\"decision\":\"person\",\"offers\":[],"), line);
    assertTrue(values(line, "rule").contains("affordability.nothing_left"));
  }

  @Test
  void hardship_and_a_first_possible_day_are_heard() {
    assertEquals(
        List.of("pay_in_full", "short_plan", "hardship"), values(json("--hardship"), "kind"));
    assertEquals(
        List.of("pay_in_full", "deferral"), values(json("--soonest", "2026-03-20"), "kind"));
  }

  @Test
  void the_policy_may_be_a_file_or_a_pack() throws IOException {
    Path mine = folder.resolve("mine.toml");
    String text = PromptFolder.bundled().file("policies/default.toml").text();
    Files.writeString(mine, text.replace("deadline_days = 14", "deadline_days = 7"));

    String line = json("--policy", mine.toString());
    assertTrue(values(line, "policy").getFirst().startsWith("mine@"));
    assertEquals("2026-02-09", values(line, "validUntil").getFirst());
    assertTrue(values(json("--policy", "au"), "policy").getFirst().startsWith("au@"));
  }

  @Test
  void a_broken_policy_is_refused_with_file_line_and_key() throws IOException {
    Path broken = folder.resolve("broken.toml");
    Files.writeString(broken, "role = \"first_party\"\n");
    Shell.Answer answer = kept("--policy", broken.toString());

    assertEquals(4, answer.exit());
    assertEquals("kept: broken.toml:1: applies is missing\n", answer.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--balance | -5 | kept: --balance \"-5\" is negative",
        "--balance | 0 | kept: --balance is nothing to plan for; name what is owed",
        "--balance | 99999999999999999999 | kept: --balance \"99999999999999999999\" is too large to be true",
        "--balance | 12.345 | kept: --balance \"12.345\" has more decimals than the currency",
        "--balance | lots | kept: --balance \"lots\" is not an amount; write it like 1250.50",
        "--balance | £20 | kept: --balance \"£20\" is in another currency",
        "--currency | XYZ | kept: --currency \"XYZ\" is no currency; name one like EUR",
        "--currency | XAU | kept: --currency \"XAU\" is no currency; name one like EUR",
        "--country | France | kept: --country \"France\" is no country; name one in two letters, like FR",
        "--payday | sometimes | kept: --payday \"sometimes\" cannot be read; write it like monthly:15, monthly:last, semimonthly:1,15, 2w:2026-02-06 or weekly:fri",
        "--policy | moon | kept: --policy moon is neither a file nor one of [au, default, eu-business, uk-consumer, us-consumer]",
        "--counter | good morning | kept: --counter \"good morning\" names no amount, day or number of payments; try \"200 a month\"",
        "--income | -1 | kept: --income \"-1\" is negative",
        "--today | 9999-01-01 | kept: --today 9999-01-01 is not of this time"
      })
  void what_cannot_be_taken_is_refused_in_one_line(String option, String value, String line) {
    Shell.Answer answer = changed(option, value);

    assertEquals(4, answer.exit());
    assertEquals("", answer.out());
    assertEquals(line + "\n", answer.err());
  }

  @ParameterizedTest
  @CsvSource({
    "--band, frightful",
    "--today, tomorrow",
    "--kind, robot",
    "--relationship, rocky",
    "--essentials, 500",
    "--verbosity, 9"
  })
  void wrong_usage_is_said_in_one_line(String option, String value) {
    Shell.Answer answer = changed(option, value);

    assertEquals(2, answer.exit());
    assertEquals(1, answer.err().lines().count());
    assertTrue(answer.err().startsWith("kept: "), answer.err());
  }

  @Test
  void the_balance_is_not_guessed() {
    assertEquals(2, new Shell(folder).kept("plan", "--currency", "EUR").exit());
  }

  @Test
  void a_language_nobody_here_speaks_is_refused() {
    Shell.Answer answer = kept("--locale", "tlh", "--json");
    assertEquals(4, answer.exit());
    assertEquals("kept: --locale \"tlh\" is not spoken here; name one of [en, es]\n", answer.err());
  }

  /// The usual call with one option given another value.
  private Shell.Answer changed(String option, String value) {
    List<String> arguments = new ArrayList<>(List.of(USUAL));
    int at = arguments.indexOf(option);
    if (at < 0) {
      arguments.addAll(List.of(option, value));
    } else {
      arguments.set(at + 1, value);
    }
    return new Shell(folder).kept(arguments.toArray(String[]::new));
  }

  private Shell.Answer kept(String... more) {
    return new Shell(folder)
        .kept(Stream.concat(Stream.of(USUAL), Stream.of(more)).toArray(String[]::new));
  }

  private String json(String... more) {
    Shell.Answer answer =
        kept(Stream.concat(Stream.of(more), Stream.of("--json")).toArray(String[]::new));
    assertEquals("", answer.err());
    assertEquals(1, answer.lines().size());
    return answer.out();
  }

  /// Every text under that key, in the order of the line.
  private static List<String> values(String line, String key) {
    return Pattern.compile("\"%s\":\"([^\"]*)\"".formatted(key))
        .matcher(line)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
