package dev.kept.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayFileTest {
  private static final String GOOD =
      """
      country = "XA"
      source = "A law"
      weekend = ["saturday", "sunday"]
      [[fixed]]
      name = "Harvest"
      day = "09-13"
      moves = "next_weekday"
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country = \"XA\" | country = \"Xanadu\" | xa.toml:1: country is \"Xanadu\"; write two capital letters",
        "\"09-13\" | \"13-09\" | xa.toml:6: fixed[1].day is not a day of the year; write it like \"07-14\"",
        "\"next_weekday\" | \"never ever\" | xa.toml:7: fixed[1].moves is \"never ever\"; write one of [never, nearest_weekday, next_weekday]",
        "moves | move | xa.toml:7: fixed[1].move is not a key Kept knows here; known keys: [day, moves, name, since, until]",
        "\"saturday\", | \"caturday\", | xa.toml:3: weekend is \"caturday\"; write a day like \"monday\"",
        "source | sauce | xa.toml:1: source is missing"
      })
  void a_mistake_is_named_with_file_line_and_key(String good, String bad, String message) {
    PromptFile file = new PromptFile("xa.toml", GOOD.replace(good, bad));
    PromptException refused = assertThrows(PromptException.class, () -> HolidayFile.read(file));
    assertEquals(message, refused.getMessage());
  }
}
