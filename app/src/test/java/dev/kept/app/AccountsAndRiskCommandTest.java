package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsAndRiskCommandTest {
  @TempDir private Path folder;

  private Shell.Answer kept(String... arguments) {
    return new Shell(folder).kept(arguments);
  }

  @Test
  void accounts_are_one_json_line_each() {
    SmallBusiness.in(folder);
    Shell.Answer answer = kept("accounts", "--json");
    assertEquals(2, answer.lines().size());
    assertTrue(
        answer
            .lines()
            .getFirst()
            .startsWith(
                "{\"id\":\"CAFE-GBP\",\"customer\":\"CAFE\",\"name\":\"Clover Street Café\",\"kind\":\"business\",\"country\":\"GB\",\"balance\":{\"minor\":124000,\"currency\":\"GBP\"}"),
        answer::out);
    assertTrue(answer.out().contains("\"daysPastDue\":53"), answer::out);
    assertTrue(answer.out().contains("\"holds\":[],\"promise\":null,\"agreement\":null}"));
  }

  @Test
  void accounts_are_a_table_for_people() {
    SmallBusiness.in(folder);
    assertEquals(
        """
        Account    Customer                Balance  Days past due  Band  Holds  Open promise or agreement
        CAFE-GBP   Clover Street Café  1240.00 GBP             53  high
        NADIA-GBP  Nadia Rahman         360.00 GBP             53  high
        """,
        kept("accounts").out());
  }

  @Test
  void a_risk_is_one_json_line_each_with_reasons_that_sum_up() {
    SmallBusiness.in(folder);
    Shell.Answer answer = kept("risk", "--as-of", "2026-10-05", "--json");
    assertEquals(2, answer.lines().size());
    String line = answer.lines().getFirst();
    assertTrue(
        line.startsWith(
            "{\"account\":\"CAFE-GBP\",\"customer\":\"CAFE\",\"name\":\"Clover Street Café\",\"band\":\"medium\",\"points\":"),
        line);
    assertTrue(
        line.contains(
            "{\"signal\":\"past_due\",\"points\":18,\"since\":\"2026-10-02\",\"why\":\"The oldest open invoice is 4 days past due.\"}"),
        line);
  }

  @Test
  void a_risk_before_the_first_invoice_knows_nothing_yet() {
    SmallBusiness.in(folder);
    Shell.Answer answer = kept("risk", "--as-of", "2026-08-01", "--json");
    assertTrue(answer.lines().getFirst().contains("Little is known yet"), answer::out);
    assertTrue(!answer.out().contains("past_due"), answer::out);
  }

  @Test
  void without_a_day_the_risk_is_todays() {
    SmallBusiness.in(folder);
    assertEquals(
        kept("risk", "--as-of", "2026-11-23", "--json").out(), kept("risk", "--json").out());
  }

  @Test
  void a_day_that_is_none_is_wrong_usage() {
    SmallBusiness.in(folder);
    assertEquals(2, kept("risk", "--as-of", "2026-02-30").exit());
  }

  @Test
  void a_misspelt_folder_is_not_an_empty_business() {
    assertEquals(3, kept("accounts", "--data", "nowhere").exit());
    assertEquals(3, kept("risk", "--data", "nowhere").exit());
  }
}
