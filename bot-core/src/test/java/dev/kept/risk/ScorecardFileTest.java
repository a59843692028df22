package dev.kept.risk;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardFileTest {
  private static final PromptFile SHIPPED = PromptFolder.bundled().file("risk/scorecard.toml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [signals.silence]     | [signals.noise]       | signals.silence is missing
          medium = 220          | medium = 800          | scale.high is 720
          start = 150           | start = 100           | can subtract 50 more
          doubt_invoices = 2    | doubt_invoices = 0    | measure.doubt_invoices is 0
          [1, 7, 15, 30, 60, 90]| [1, 7, 7, 30, 60, 90] | steps must rise
          [1, 7, 15, 30, 60, 90]| [1, 7]                | as many points as places
          {{days}} days past    | {{weeks}} weeks past  | names {{weeks}}
          retail = 45           | retail = 450          | industries.retail is 450
          half_life_days        | halflife_days         | measure.half_life_days is missing
          """)
  void a_mistake_is_refused_with_what_is_wrong(String right, String wrong, String message) {
    assertTrue(SHIPPED.text().contains(right), right);
    PromptFile broken = new PromptFile(SHIPPED.path(), SHIPPED.text().replace(right, wrong));
    PromptException refused = assertThrows(PromptException.class, () -> Scorecard.read(broken));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.startsWith("risk/scorecard.toml:"), said);
    assertTrue(said.contains(message), said);
  }

  @Test
  void the_version_names_the_file_and_its_content() {
    String version = Scorecard.read(SHIPPED).version();
    assertTrue(version.matches("scorecard@[0-9a-f]{12}"), version);
  }
}
