package dev.kept.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.prompts.PromptFolder;
import dev.kept.script.Scripts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureGuardTest {
  private static final Scripts SCRIPTS = Scripts.load(PromptFolder.bundled());
  private static final List<Fact> FACTS =
      List.of(
          new Fact.Amount(Money.of(124_000, "USD")),
          new Fact.Day(LocalDate.of(2026, 3, 6)),
          new Fact.Count(3),
          new Fact.Name("INV-1001"));

  private static final FigureGuard GUARD = new FigureGuard(SCRIPTS, Locale.US, FACTS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You pay $1,240.00 in 3 payments.",
        "It is due on Friday, March 6, 2026.",
        "Invoice INV-1001 is paid by Friday.",
        "Nothing here is a figure.",
        "You may choose, and a man may march on."
      })
  void what_is_a_fact_may_be_said(String sentence) {
    assertEquals(Optional.empty(), GUARD.foreign(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You pay $1,200.00.|1,200.00",
        "You pay $240.00.|240.00",
        "Only 4 payments.|4",
        "It is due on Monday.|Monday",
        "It is due in April.|April",
        "It is due on March 7.|7",
        "Call 555 0100.|555",
        "Invoice INV-1002.|1002",
        "A third, or 33.3 percent|33.3"
      })
  void what_is_no_fact_is_stopped(String sentence, String foreign) {
    assertEquals(Optional.of(foreign), GUARD.foreign(sentence));
  }

  @Test
  void spanish_figures_are_read_the_spanish_way() {
    FigureGuard guard = new FigureGuard(SCRIPTS, Locale.of("es", "ES"), FACTS);
    assertEquals(
        Optional.empty(), guard.foreign("Paga 1240,00 US$ el viernes 6 de marzo de 2026."));
    assertEquals(Optional.of("jueves"), guard.foreign("Paga el jueves."));
    assertEquals(Optional.of("1.240.000"), guard.foreign("Paga 1.240.000 US$."));
  }
}
