package dev.kept.chat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es-MX,es;q=0.9,en;q=0.8 | es",
        "en-US,en;q=0.9          | en",
        "fr-FR,es;q=0.5          | es",
        "de                      | en",
        ";;;                     | en",
        "                        | en"
      })
  void the_language_a_browser_asks_for_first_is_spoken(@Nullable String header, String spoken) {
    assertEquals(spoken, Languages.asked(header, Locale.ENGLISH).getLanguage());
  }

  @Test
  void a_header_beyond_reason_is_not_read() {
    assertEquals("en", Languages.asked("es,".repeat(500), Locale.ENGLISH).getLanguage());
  }
}
