package dev.kept.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.CustomerKind;
import dev.kept.prompts.PromptException;
import dev.kept.sheet.DecimalStyle;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
  @Test
  void every_key_of_a_map_is_read() {
    Mapping mapping =
        Shelf.map(
            """
            [file]
            delimiter = "tab"
            decimal = "comma"
            dates = ["D.M.YYYY", "iso"]

            [defaults]
            currency = "EUR"
            country = "FR"
            kind = "business"
            locale = "fr-FR"
            zone = "Europe/Paris"
            terms_days = 14

            [columns]
            invoice = "Facture"

            [rules]
            new_customers = false
            credit_notes = true
            returns = true
            unknown_invoices = true
            largest_amount = 5000000000
            """);
    assertEquals(Optional.of('\t'), mapping.delimiter());
    assertEquals(Optional.of(DecimalStyle.COMMA), mapping.decimal());
    assertEquals("[D.M.YYYY, YYYY-MM-DD]", mapping.dates().toString());
    assertEquals(Map.of(Field.INVOICE, "Facture"), mapping.columns());
    assertEquals(
        new Mapping.Fallbacks(
            Optional.of(Currency.getInstance("EUR")),
            Optional.of("FR"),
            CustomerKind.BUSINESS,
            Optional.of(Locale.FRANCE),
            Optional.of(ZoneId.of("Europe/Paris")),
            14),
        mapping.fallbacks());
    assertEquals(new Mapping.Rules(false, true, true, true, 5_000_000_000L), mapping.rules());
  }

  @Test
  void an_empty_map_is_the_usual_one() {
    Mapping usual = Mapping.usual();
    Mapping empty = Shelf.map("");
    assertEquals(usual.rules(), empty.rules());
    assertEquals(usual.fallbacks(), empty.fallbacks());
    assertEquals(usual.dates().toString(), empty.dates().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [file]\\ndelimiter = "x"       | map.toml:2: file.delimiter
          [file]\\ndecimal = "dot"       | map.toml:2: file.decimal
          [file]\\ndates = ["D/M"]       | map.toml:2: file.dates holds "D/M"
          [file]\\ndate = ["iso"]        | map.toml:2: file.date is not a key
          [columns]\\nclient = "A"       | map.toml:2: columns.client is not a column
          [defaults]\\ncountry = "Mars"  | map.toml:2: defaults.country is "Mars"
          [defaults]\\ncurrency = "XXX"  | map.toml:2: defaults.currency is "XXX"
          [defaults]\\nterms_days = 900  | map.toml:2: defaults.terms_days is 900
          [rules]\\nreturns = "yes"      | map.toml:2: rules.returns must be true or false
          [rule]\\nreturns = true        | map.toml:1: rule is not a key
          """)
  void a_mistake_in_a_map_is_refused_with_file_line_and_key(String toml, String message) {
    PromptException refused =
        assertThrows(PromptException.class, () -> Shelf.map(toml.replace("\\n", "\n")));
    assertTrue(String.valueOf(refused.getMessage()).startsWith(message), refused::getMessage);
  }
}
