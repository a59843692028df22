package dev.kept.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.prompts.PromptFolder;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Amounts, days and frequencies, read on Wednesday 18 November 2026.
class SlotsTest {
  private static final Reader READER = Reader.load(PromptFolder.bundled());
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

  @ParameterizedTest(name = "{0} [{1}]")
  @CsvFileSource(
      resources = {"slots.txt", "slots-b.txt", "slots-c.txt"},
      delimiter = '|',
      commentCharacter = '#')
  void every_value_that_is_named_is_read(String text, String locale, String expected) {
    Locale region = Locale.forLanguageTag(locale);
    Currency currency = Currency.getInstance(region);
    Reading reading = READER.read(text, new ReadingContext(region, WEDNESDAY, currency));
    assertEquals(
        expected == null ? "" : expected,
        reading.slots().stream().map(Written::of).collect(Collectors.joining(" ")));
  }
}
