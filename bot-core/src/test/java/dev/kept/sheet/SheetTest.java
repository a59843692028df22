package dev.kept.sheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
  private static Sheet read(String text) {
    return Sheet.read(text.getBytes(UTF_8), Optional.empty());
  }

  private static Refusal refusal(byte[] bytes) {
    return assertThrows(RefusedException.class, () -> Sheet.read(bytes, Optional.empty()))
        .refusal();
  }

  private static Refusal refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void the_delimiter_is_the_one_the_header_uses_most(String delimiter) {
    Sheet sheet =
        read(
            String.join(delimiter, "a", "\"b,;|\"", "c")
                + "\n1"
                + delimiter
                + "2"
                + delimiter
                + "3\n");
    assertEquals(List.of("a", "b,;|", "c"), sheet.header());
    assertEquals(List.of("1", "2", "3"), sheet.rows().getFirst().cells());
  }

  @Test
  void a_delimiter_that_was_named_is_used() {
    Sheet sheet = Sheet.read("a,b;c\n1,2;3\n".getBytes(UTF_8), Optional.of(';'));
    assertEquals(List.of("a,b", "c"), sheet.header());
  }

  @Test
  void rows_know_the_line_they_start_on() {
    Sheet sheet = read("\uFEFFa,b\r\n1,\"two\r\nlines\"\r\n\r\n ,\r\n 3 ,4\r\n");
    assertEquals(List.of("a", "b"), sheet.header());
    assertEquals(
        List.of(new Row(2, List.of("1", "two\r\nlines")), new Row(6, List.of("3", "4"))),
        sheet.rows());
  }

  @Test
  void rows_with_another_number_of_cells_are_refused_one_by_one() {
    Sheet sheet = read("a,b\n1\n1,2\n1,2,3\n");
    assertEquals(List.of(2, 4), sheet.ragged().stream().map(Refusal::line).toList());
    assertEquals(1, sheet.rows().size());
  }

  @Test
  void a_quote_that_is_never_closed_is_refused_with_its_line() {
    assertEquals(
        new Refusal(3, "a quote is opened and never closed"), refusal("a,b\n1,2\n3,\"four\n5,6\n"));
  }

  @Test
  void text_behind_a_closing_quote_is_refused_with_its_line() {
    assertEquals(2, refusal("a,b\n\"1\"x,2\n").line());
  }

  @Test
  void inches_inside_a_cell_are_no_quote() {
    assertEquals("5\" pipe", read("a,b\n1,5\" pipe\n").rows().getFirst().cells().get(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "\uFEFF"})
  void an_empty_file_is_refused(String text) {
    assertEquals(new Refusal(0, "the file is empty"), refusal(text));
  }

  @Test
  void text_in_another_encoding_is_refused_with_line_and_byte() {
    Refusal refusal = refusal("name,city\nAnna,Köln\n".getBytes(ISO_8859_1));
    assertEquals(2, refusal.line());
    assertTrue(refusal.reason().contains("0xF6"), refusal::toString);
    assertTrue(
        refusal.reason().contains("Windows-1252 (where that byte is \"ö\")"), refusal::toString);
  }

  @Test
  void utf_16_is_recognised_with_and_without_its_mark() {
    assertTrue(refusal("a,b\n1,2\n".getBytes(UTF_16LE)).reason().contains("UTF-16"));
    assertTrue(refusal("\uFEFFa,b\n".getBytes(UTF_16LE)).reason().contains("UTF-16"));
  }

  @Test
  void a_spreadsheet_is_not_taken_for_csv() {
    byte[] zip = {'P', 'K', 3, 4, 20, 0};
    assertTrue(refusal(zip).reason().contains("spreadsheet"));
  }

  @Test
  void any_bytes_are_read_or_refused_and_nothing_else() {
    Random random = new Random(7);
    String alphabet = "a1,;\"\n\r\t|\u00e9 ";
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < random.nextInt(60); c++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      byte[] bytes = text.toString().getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1);
      try {
        Sheet sheet = Sheet.read(bytes, Optional.empty());
        sheet.rows().forEach(row -> assertEquals(sheet.header().size(), row.cells().size()));
      } catch (RefusedException refused) {
        assertTrue(refused.refusal().reason().length() > 10, refused::getMessage);
      }
    }
  }
}
