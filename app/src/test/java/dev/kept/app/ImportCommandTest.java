package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String INVOICES =
      """
      customer,invoice,issued,due,amount,currency,country,settled
      C1,101,2026-08-01,2026-08-31,100.00,EUR,FR,2026-09-10
      C1,102,2026-09-01,2026-10-01,50.00,EUR,FR,
      C2,201,2026-09-05,2026-10-05,30.00,GBP,GB,
      """;

  @TempDir private Path folder;

  @BeforeEach
  void a_file() throws IOException {
    write("invoices.csv", INVOICES);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Shell.Answer kept(String... arguments) {
    return new Shell(folder).kept(arguments);
  }

  @Test
  void a_file_is_taken_over_and_a_second_time_changes_nothing() {
    assertEquals(
        new Shell.Answer(
            0,
            """
            invoices: 3 created, 0 updated, 0 unchanged.
            With them: 2 new customers, 1 payment, 0 disputes.
            """,
            ""),
        kept("import", "invoices", "invoices.csv"));
    assertEquals(
        new Shell.Answer(0, "invoices: 0 created, 0 updated, 3 unchanged.\n", ""),
        kept("import", "invoices", "invoices.csv"));
  }

  @Test
  void json_is_one_line() {
    assertEquals(
        """
        {"kind":"invoices","created":3,"updated":0,"unchanged":0,"newCustomers":2,"payments":1,"disputes":0,"dryRun":false}
        """,
        kept("import", "invoices", "invoices.csv", "--json").out());
  }

  @Test
  void a_dry_run_writes_nothing_not_even_an_empty_ledger() {
    Shell.Answer answer = kept("import", "invoices", "invoices.csv", "--dry-run");
    assertEquals(0, answer.exit());
    assertTrue(answer.out().endsWith("Nothing was written (--dry-run).\n"), answer::out);
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void every_bad_row_is_named_and_nothing_is_taken_over() throws IOException {
    write("bad.csv", INVOICES + "C3,301,soon,,1.00,EUR,FR,\nC3,302,2026-09-05,,-1.00,EUR,FR,\n");
    Shell.Answer answer = kept("import", "invoices", "bad.csv");
    assertEquals(4, answer.exit());
    assertTrue(answer.out().startsWith("line 5: issued \"soon\" is not a date"), answer::out);
    assertTrue(answer.out().contains("\nline 6: amount \"-1.00\" is negative"), answer::out);
    assertEquals(
        "kept: bad.csv: 2 rows make no sense, so nothing was taken over; mend them and import again\n",
        answer.err());
    assertEquals("", kept("accounts", "--json").out());
  }

  @Test
  void bad_rows_in_json_are_one_line_too() throws IOException {
    write("bad.csv", INVOICES + "C3,301,soon,,1.00,EUR,FR,\n");
    Shell.Answer answer = kept("import", "invoices", "bad.csv", "--json");
    assertEquals(4, answer.exit());
    assertTrue(
        answer.out().startsWith("{\"kind\":\"invoices\",\"refused\":1,\"rows\":[{\"line\":5,"),
        answer::out);
    assertEquals(1, answer.err().lines().count());
  }

  @Test
  void a_file_in_another_encoding_is_refused_in_one_line() throws IOException {
    Files.write(
        folder.resolve("old.csv"),
        "customer,name,country\nC1,Zoé,FR\n".getBytes(StandardCharsets.ISO_8859_1));
    Shell.Answer answer = kept("import", "customers", "old.csv");
    assertEquals(4, answer.exit());
    assertEquals("", answer.out());
    assertTrue(answer.err().startsWith("kept: old.csv: line 2: byte 0xE9"), answer::err);
  }

  @Test
  void a_map_and_the_short_options_say_what_the_file_does_not() throws IOException {
    write("export.csv", "Acct;Doc;Dated;Gross\nC7;1;3/25/2026;10,50\n");
    write(
        "map.toml",
        """
        [columns]
        customer = "Acct"
        invoice = "Doc"
        issued = "Dated"
        amount = "Gross"
        """);
    Shell.Answer answer =
        kept(
            "import",
            "invoices",
            "export.csv",
            "--map",
            "map.toml",
            "--country",
            "ie",
            "--currency",
            "eur",
            "--dates",
            "M/D/YYYY");
    assertEquals(0, answer.exit(), answer::err);
    assertTrue(
        kept("accounts").out().contains("C7-EUR   C7        10.50 EUR"), kept("accounts")::out);
  }

  @Test
  void a_mistake_in_the_map_is_refused_with_file_line_and_key() throws IOException {
    write("map.toml", "[columns]\nkunde = \"Kunde\"\n");
    Shell.Answer answer = kept("import", "invoices", "invoices.csv", "--map", "map.toml");
    assertEquals(4, answer.exit());
    assertTrue(answer.err().contains("map.toml:2: columns.kunde is not a column"), answer::err);
  }

  @Test
  void wrong_usage_and_a_missing_file_are_told_apart() {
    assertEquals(2, kept("import", "robots", "invoices.csv").exit());
    assertEquals(2, kept("import", "invoices").exit());
    assertEquals(2, kept("import", "invoices", "invoices.csv", "--country", "Atlantis").exit());
    assertEquals(4, kept("import", "invoices", "nowhere.csv").exit());
  }

  @Test
  void large_files_show_how_far_they_are() throws IOException {
    StringBuilder csv = new StringBuilder("customer,invoice,issued,amount\n");
    for (int i = 0; i < 20_000; i++) {
      csv.append("C").append(i % 50).append(',').append(i).append(",2026-08-01,1.00\n");
    }
    write("large.csv", csv.toString());
    Shell.Answer answer =
        kept(
            "import", "invoices", "large.csv", "--country", "FR", "--currency", "EUR", "--dry-run");
    assertEquals("invoices: 10,000 rows read\ninvoices: 20,000 rows read\n", answer.err());
  }
}
