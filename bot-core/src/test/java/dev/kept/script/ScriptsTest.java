package dev.kept.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ScriptsTest {
  private static final Locale EN_US = Locale.US;
  private static final Locale ES_ES = Locale.of("es", "ES");
  private static final LocalDate MARCH_6 = LocalDate.of(2026, 3, 6);

  @TempDir private Path folder;

  @BeforeEach
  void the_rhythms_are_there() throws IOException {
    for (String language : List.of("en", "es")) {
      Path there = Files.createDirectories(folder.resolve("scripts").resolve(language));
      Files.copy(
          Path.of("../prompts/scripts", language, "rhythm.toml"), there.resolve("rhythm.toml"));
    }
  }

  @Test
  void a_line_says_its_facts_and_names_its_script_and_version() {
    both("\"test.owed\" = \"You owe {{amount}}.\"", "\"test.owed\" = \"Debe {{amount}}.\"");
    Line line = load().line("test.owed", EN_US, Map.of("amount", amount()));
    assertEquals(new Line("You owe $1,240.00.", "test.owed@1"), line);
  }

  @Test
  void dates_carry_their_weekday_in_the_language_of_the_talk() {
    both("\"test.due\" = \"due {{on}}\"", "\"test.due\" = \"vence el {{on}}\"");
    Map<String, Fact> facts = Map.of("on", new Fact.Day(MARCH_6));
    assertEquals("due Friday, March 6, 2026", load().line("test.due", EN_US, facts).text());
    assertEquals(
        "vence el viernes 6 de marzo de 2026", load().line("test.due", ES_ES, facts).text());
  }

  @Test
  void a_plural_follows_the_rules_of_its_language() {
    both(
        "\"test.n\" = \"{count, plural, =0 {nothing} one {# payment of {{a}}} other {# payments}}\"",
        "\"test.n\" = \"{count, plural, one {# pago de {{a}}} other {# pagos}}\"");
    assertEquals("nothing", counted(0));
    assertEquals("1 payment of $1,240.00", counted(1));
    assertEquals("3 payments", counted(3));
  }

  private String counted(long count) {
    return load()
        .line("test.n", EN_US, Map.of("count", new Fact.Count(count), "a", amount()))
        .text();
  }

  @Test
  void a_rhythm_reads_like_speech() {
    Scripts scripts = load();
    assertEquals(
        "every month on the 22nd", scripts.fact(new Fact.Rhythm(new Cadence.Monthly(22)), EN_US));
    assertEquals(
        "twice a month, on the 15th and on the last day",
        scripts.fact(new Fact.Rhythm(new Cadence.TwiceAMonth(15, 31)), EN_US));
    assertEquals(
        "cada semana, el viernes",
        scripts.fact(new Fact.Rhythm(new Cadence.Weekly(DayOfWeek.FRIDAY)), ES_ES));
  }

  @Test
  void single_line_breaks_join_and_empty_lines_part_paragraphs() {
    String words = "\"test.long\" = \"\"\"\none\n  two\n\nthree\n\"\"\"";
    both(words, words);
    assertEquals("one two\n\nthree", load().text("test.long", EN_US));
  }

  @Test
  void a_script_may_have_a_version_of_its_own() {
    String words = "\"test.a\" = \"a\"\n[versions]\n\"test.a\" = 7";
    both(words, words);
    assertEquals("test.a@7", load().line("test.a", EN_US, Map.of()).script());
  }

  @Test
  void an_id_that_one_language_lacks_is_refused() {
    write("en", "\"test.a\" = \"a\"");
    assertRefused("scripts/en/test.toml:4: \"test.a\" is missing in the language \"es\"");
  }

  @Test
  void a_placeholder_that_one_language_leaves_out_is_refused() {
    both("\"test.a\" = \"{{amount}}\"", "\"test.a\" = \"nada\"");
    assertRefused("scripts/es/test.toml:4: \"test.a\" leaves out [amount]");
  }

  @Test
  void an_id_twice_is_refused() throws IOException {
    both("\"test.a\" = \"a\"", "\"test.a\" = \"a\"");
    Files.copy(folder.resolve("scripts/en/test.toml"), folder.resolve("scripts/en/zebra.toml"));
    assertRefused("scripts/en/zebra.toml:4: \"test.a\" already stands in scripts/en/test.toml:4");
  }

  @Test
  void a_figure_among_the_words_is_refused_unless_the_file_asks_for_it() {
    both("\"test.a\" = \"in 30 days\"", "\"test.a\" = \"en 30 días\"");
    assertRefused("scripts/en/test.toml:4: words.test.a holds a figure");
  }

  @Test
  void words_that_cannot_be_read_are_refused_with_file_and_line() {
    refused("\"test.a\" = \"{{Amount}}\"", "has {{Amount}}");
    refused("\"test.a\" = \"{{amount\"", "has {{ without }}");
    refused("\"test.a\" = \"{amount}\"", "has {amount}; write {{name}}");
    refused("\"test.a\" = \"a } b\"", "has a } that closes nothing");
    refused("\"test.a\" = \"{n, plural, one {x}}\"", "has a plural without the form other");
    refused("\"test.a\" = \"{n, plural, lots {x} other {y}}\"", "a plural form Kept does not know");
    refused("\"test.a\" = \"\"", "words.test.a is missing");
    refused("\"Test\" = \"a\"", "is not an id");
    refused("\"test.a\" = \"a\"\n[version_of]\n\"test.a\" = 2", "version_of is not a key Kept");
    refused("\"test.a\" = \"a\"\n[versions]\n\"test.b\" = 2", "test.b is not a key Kept knows");
  }

  private void refused(String words, String problem) {
    write("en", words);
    String message = refusal(this::load);
    assertTrue(message.startsWith("scripts/en/test.toml:"), message);
    assertTrue(message.contains(problem), message);
  }

  @Test
  void a_file_in_the_wrong_folder_is_refused() throws IOException {
    Files.writeString(
        folder.resolve("scripts/es/test.toml"), "locale = \"en\"\nversion = 1\n[words]\n");
    assertRefused("scripts/es/test.toml:1: locale is \"en\" in the folder es");
  }

  @Test
  void a_cue_without_its_script_is_refused() {
    assertUnproven(List.of(new Cue("test.gone", Map.of())), "holds no \"test.gone\"");
  }

  @Test
  void a_placeholder_that_no_caller_gives_is_refused() {
    both("\"test.a\" = \"{{balance}}\"", "\"test.a\" = \"{{balance}}\"");
    assertUnproven(
        List.of(new Cue("test.a", Map.of("amount", FactKind.AMOUNT))),
        "scripts/en/test.toml:4: \"test.a\" uses [balance], which is never given here; "
            + "known: [amount]");
  }

  @Test
  void a_plural_by_something_that_is_no_count_is_refused() {
    both(
        "\"test.a\" = \"{amount, plural, other {x}}\"",
        "\"test.a\" = \"{amount, plural, other {x}}\"");
    assertUnproven(List.of(new Cue("test.a", Map.of("amount", FactKind.AMOUNT))), "is not a count");
  }

  @Test
  void a_script_that_nobody_says_is_refused_in_a_family_that_is_asked_for() {
    both("\"test.a\" = \"a\"\n\"test.b\" = \"b\"", "\"test.a\" = \"a\"\n\"test.b\" = \"b\"");
    assertUnproven(List.of(new Cue("test.a", Map.of())), "\"test.b\" is said by nobody");
    load().prove(List.of(new Cue("test.*", Map.of())));
  }

  @Test
  void what_is_there_can_be_asked() {
    both("\"test.a\" = \"a {{x}}\"", "\"test.a\" = \"a {{x}}\"");
    Scripts scripts = load();
    assertTrue(scripts.has("test.a"));
    assertFalse(scripts.has("test.b"));
    assertEquals(List.of("en", "es"), scripts.languages());
    assertEquals("a …", scripts.literal("test.a", EN_US));
  }

  private void assertUnproven(List<Cue> cues, String problem) {
    Scripts scripts = load();
    String message = refusal(() -> scripts.prove(cues));
    assertTrue(message.contains(problem), message);
  }

  private void assertRefused(String problem) {
    String message = refusal(this::load);
    assertTrue(message.startsWith(problem), message);
  }

  private static String refusal(Executable attempt) {
    return String.valueOf(assertThrows(PromptException.class, attempt).getMessage());
  }

  private static Fact amount() {
    return new Fact.Amount(Money.of(124_000, "USD"));
  }

  private Scripts load() {
    return Scripts.load(PromptFolder.at(folder));
  }

  private void both(String english, String spanish) {
    write("en", english);
    write("es", spanish);
  }

  private void write(String language, String words) {
    try {
      Files.writeString(
          folder.resolve("scripts").resolve(language).resolve("test.toml"),
          "locale = \"%s\"\nversion = 1\n[words]\n%s\n".formatted(language, words));
    } catch (IOException unwritable) {
      throw new java.io.UncheckedIOException(unwritable);
    }
  }
}
