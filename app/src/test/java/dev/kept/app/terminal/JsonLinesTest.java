package dev.kept.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.account.AccountId;
import dev.kept.money.Money;
import dev.kept.risk.Band;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private record Row(
      AccountId account,
      Money owed,
      LocalDate due,
      Instant at,
      Locale locale,
      Band band,
      Optional<String> name,
      List<Integer> days,
      boolean open) {}

  @Test
  void a_record_becomes_the_shapes_of_the_contract() {
    Row row =
        new Row(
            new AccountId("A-1"),
            Money.of(124000, "EUR"),
            LocalDate.of(2026, 1, 31),
            Instant.parse("2026-01-31T08:00:00Z"),
            Locale.UK,
            Band.LOW,
            Optional.empty(),
            List.of(3, 30),
            true);

    assertEquals(
        """
        {"account":"A-1","owed":{"minor":124000,"currency":"EUR"},"due":"2026-01-31",\
        "at":"2026-01-31T08:00:00Z","locale":"en-GB","band":"low","name":null,"days":[3,30],\
        "open":true}\
        """,
        JsonLines.text(row));
  }

  @Test
  void a_quote_or_a_line_end_in_a_text_stays_inside_its_line() {
    StringWriter out = new StringWriter();
    JsonLines lines = new JsonLines(new PrintWriter(out));

    lines.print(Map.of("text", "she said \"no\"\nand left"));

    assertEquals("{\"text\":\"she said \\\"no\\\"\\nand left\"}\n", out.toString());
  }

  @Test
  void what_has_no_json_is_refused_rather_than_guessed() {
    assertThrows(IllegalArgumentException.class, () -> JsonLines.text(new Object()));
  }
}
