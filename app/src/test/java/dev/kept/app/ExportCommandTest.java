package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_business() {
    SmallBusiness.in(folder);
  }

  @Test
  void everything_is_printed_one_record_a_line_each_with_its_kind() {
    Shell.Answer answer = new Shell(folder).kept("export");

    assertEquals(0, answer.exit(), answer.err());
    assertEquals(6, answer.lines().size());
    assertTrue(
        answer
            .lines()
            .contains(
                "{\"kind\":\"invoice\",\"id\":\"INV-7\",\"account\":\"CAFE-GBP\","
                    + "\"issued\":\"2026-09-01\",\"due\":\"2026-10-01\","
                    + "\"amount\":{\"minor\":124000,\"currency\":\"GBP\"},"
                    + "\"description\":\"Tables and chairs\"}"),
        answer.out());
  }

  @Test
  void one_customers_export_names_nobody_else() {
    Shell.Answer answer = new Shell(folder).kept("export", "--customer", "NADIA");

    assertEquals(3, answer.lines().size());
    assertTrue(answer.lines().stream().noneMatch(line -> line.contains("CAFE")));
  }

  @Test
  void an_unknown_customer_is_refused() {
    Shell.Answer answer = new Shell(folder).kept("export", "--customer", "NOBODY");

    assertEquals(4, answer.exit());
    assertEquals("", answer.out());
    assertEquals("kept: there is no customer NOBODY; kept accounts lists them all\n", answer.err());
  }

  @Test
  void a_folder_without_a_ledger_stays_without_one() {
    Shell.Answer answer = new Shell(folder).kept("export", "--data", "misspelt");

    assertEquals(3, answer.exit());
    assertTrue(answer.err().startsWith("kept: there is no ledger in " + folder), answer.err());
    assertTrue(java.nio.file.Files.notExists(folder.resolve("misspelt")));
  }
}
