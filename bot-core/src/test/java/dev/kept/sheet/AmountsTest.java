package dev.kept.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  private static final Currency EUR = Currency.getInstance("EUR");

  private static Optional<String> read(String text, DecimalStyle style) {
    return Amounts.read(text, style, EUR).map(BigDecimal::toPlainString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POINT | 1240        | 1240
          POINT | 1240.50     | 1240.50
          POINT | 1,240.50    | 1240.50
          POINT | 12,34,567.8 | 1234567.8
          POINT | .5          | 0.5
          POINT | 5.          | 5
          POINT | -12.00      | -12.00
          POINT | −12.00      | -12.00
          POINT | 12.00-      | -12.00
          POINT | (12.00)     | -12.00
          POINT | +12         | 12
          POINT | € 12.50     | 12.50
          POINT | -€12.50     | -12.50
          POINT | EUR 12.50   | 12.50
          POINT | € -12.50    | -12.50
          POINT | (€12.50)    | -12.50
          POINT | 12.50 eur   | 12.50
          POINT | 1'240.00    | 1240.00
          COMMA | 1.240,50    | 1240.50
          COMMA | 1 240,50 €  | 1240.50
          COMMA | 1.240       | 1240
          COMMA | 0,05        | 0.05
          """)
  void an_amount_is_read_as_programs_print_it(DecimalStyle style, String text, String amount) {
    assertEquals(Optional.of(amount), read(text, style));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POINT | twelve
          POINT | 12.5.0
          POINT | 12,5
          POINT | 1,2400
          POINT | ,240
          POINT | 0,240.10
          POINT | 1e9
          POINT | USD 12
          POINT | $12
          POINT | £ 12.50
          POINT | € 12 EUR
          POINT | --5
          POINT | .
          POINT | -
          COMMA | 1,240.50
          COMMA | 12.50
          """)
  void what_is_not_an_amount_in_that_style_is_not_read(DecimalStyle style, String text) {
    assertEquals(Optional.empty(), read(text, style));
  }

  private static DecimalStyle decided(String... amounts) {
    List<DecimalStyle.Written> written =
        IntStream.range(0, amounts.length)
            .mapToObj(i -> new DecimalStyle.Written(i + 2, amounts[i]))
            .toList();
    return DecimalStyle.of(written);
  }

  @Test
  void one_amount_that_can_only_be_read_one_way_decides_for_the_file() {
    assertEquals(DecimalStyle.COMMA, decided("1.234", "12", "9,90"));
    assertEquals(DecimalStyle.POINT, decided("1.234", "12", "9.90"));
    assertEquals(DecimalStyle.COMMA, decided("1.234", "1.234.567"));
    assertEquals(DecimalStyle.POINT, decided("1.234", "0.500"));
    assertEquals(DecimalStyle.POINT, decided("1.234", "12345.678"));
  }

  @Test
  void amounts_without_separators_need_no_decision() {
    assertEquals(DecimalStyle.POINT, decided("12", "1234", "soon"));
  }

  @Test
  void a_file_that_writes_amounts_in_two_ways_is_refused_with_both_lines() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> decided("9.90", "12", "9,90"));
    assertEquals(4, refused.refusal().line());
    assertTrue(refused.refusal().reason().contains("9.90 (line 2)"), refused::getMessage);
  }

  @Test
  void a_file_in_which_nothing_decides_is_refused_instead_of_guessed() {
    RefusedException refused = assertThrows(RefusedException.class, () -> decided("12", "1.234"));
    assertEquals(3, refused.refusal().line());
  }
}
