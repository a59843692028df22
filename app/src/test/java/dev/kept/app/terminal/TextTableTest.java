package dev.kept.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columns_are_as_wide_as_their_widest_cell_and_figures_flush_right() {
    TextTable table = new TextTable(List.of("Account", ">Owed", "Band"));
    table.row(List.of("A-1", "1,240.00", "low"));
    table.row(List.of("Müller & Söhne", "7.00", "high"));
    StringWriter out = new StringWriter();

    table.print(new PrintWriter(out));

    assertEquals(
        """
        Account             Owed  Band
        A-1             1,240.00  low
        Müller & Söhne      7.00  high
        """,
        out.toString());
  }

  @Test
  void a_row_has_a_cell_per_heading() {
    assertThrows(
        IllegalArgumentException.class, () -> new TextTable(List.of("A", "B")).row(List.of("one")));
  }
}
