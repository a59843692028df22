package dev.kept.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateStyleTest {
  private static DateStyle style(String name) {
    return DateStyle.named(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iso          | 2026-03-09
          YYYY-MM-DD   | 2026-03-09
          YYYY-MM-DD   | 2026-03-09T00:00:00Z
          YYYY-MM-DD   | 2026-03-09 14:05:59
          M/D/YYYY     | 3/9/2026
          M/D/YYYY     | 03/09/2026
          M/D/YYYY     | 3/9/2026 12:00 AM
          D/M/YYYY     | 9/3/2026
          D.M.YYYY     | 9.3.2026
          D.M.YY       | 9.3.26
          DD.MM.YYYY   | 09.03.2026
          D-MMM-YYYY   | 9-Mar-2026
          D-MMM-YYYY   | 09-MARCH-2026
          D MMM YYYY   | 9 mars 2026
          D MMM YYYY   | 9 März 2026
          D MMM. YYYY  | 9 mar. 2026
          D MMM YYYY   | 9 marzo 2026
          MMM D, YYYY  | Mar. 9, 2026
          YYYYMMDD     | 20260309
          YYYY/M/D     | 2026/3/9
          """)
  void a_day_is_read_as_its_style_says(String name, String text) {
    assertEquals(Optional.of(LocalDate.of(2026, 3, 9)), style(name).read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M/D/YYYY   | 2026-03-09
          M/D/YYYY   | 3/9/26
          M/D/YYYY   | 3/9/20261
          M/D/YYYY   | 3/9
          M/D/YYYY   | 3/9/2026x
          M/D/YYYY   | 003/9/2026
          DD.MM.YYYY | 9.3.2026
          YYYYMMDD   | 2026039
          D-MMM-YYYY | 9-Foo-2026
          D-MMM-YYYY | 9-jui-2026
          iso        | ٢٠٢٦-٠٣-٠٩
          """)
  void what_is_written_otherwise_is_not_read(String name, String text) {
    assertEquals(Optional.empty(), style(name).read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-13-01", "2026-00-10", "0026-01-01", "2999-01-01"})
  void a_day_no_calendar_has_is_refused(String text) {
    assertThrows(DateTimeException.class, () -> style("iso").read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D.M", "DDD.M.YYYY", "Y-M-D", "D/D/YYYY", "today", "D.M.YYYY HH", ""})
  void a_name_that_holds_no_whole_day_names_no_style(String name) {
    assertEquals(Optional.empty(), DateStyle.named(name));
  }

  @Test
  void two_digits_of_a_year_mean_1970_to_2069() {
    assertEquals(Optional.of(LocalDate.of(1970, 1, 2)), style("D.M.YY").read("2.1.70"));
    assertEquals(Optional.of(LocalDate.of(2069, 1, 2)), style("D.M.YY").read("2.1.69"));
  }

  @Test
  void every_day_of_four_years_is_read_back_in_every_style() {
    LocalDate start = LocalDate.of(2023, 1, 1);
    for (int i = 0; i < 4 * 366; i++) {
      LocalDate day = start.plusDays(i);
      Stream.of(
              "iso|%tF",
              "M/D/YYYY|%tm/%<te/%<tY", "D-MMM-YYYY|%te-%<tb-%<tY", "YYYYMMDD|%tY%<tm%<td")
          .forEach(pair -> {
            String name = pair.substring(0, pair.indexOf('|'));
            String text =
                String.format(java.util.Locale.ENGLISH, pair.substring(name.length() + 1), day);
            assertEquals(Optional.of(day), style(name).read(text), text);
          });
    }
    assertTrue(start.plusDays(4 * 366).isAfter(LocalDate.of(2026, 12, 31)));
  }
}
