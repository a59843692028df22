package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_business() {
    SmallBusiness.in(folder);
  }

  @Test
  void a_link_is_an_address_with_a_secret_of_its_own_and_an_end() {
    Shell.Answer first = new Shell(folder).kept("link", "NADIA-GBP", "--valid", "36h");

    assertEquals(0, first.exit(), first.err());
    assertTrue(
        first.lines().getFirst().matches("http://127\\.0\\.0\\.1:8080/c/[\\w-]{43}"), first.out());
    assertEquals("Works until Tue 24 Nov 2026, 16:00.", first.lines().getLast());
    assertTrue(!first.out().equals(new Shell(folder).kept("link", "NADIA-GBP").out()));
  }

  @Test
  void its_json_has_the_address_the_secret_and_the_end() {
    Shell.Answer answer = new Shell(folder).kept("link", "NADIA-GBP", "--json");

    assertTrue(
        answer
            .out()
            .matches(
                "\\{\"account\":\"NADIA-GBP\",\"url\":\"[^\"]+\",\"link\":\"[\\w-]{43}\","
                    + "\"expires\":\"2026-12-07T09:00:00Z\"}\n"),
        answer.out());
  }

  @Test
  void revoking_ends_every_link_there_is() {
    new Shell(folder).kept("link", "NADIA-GBP");
    new Shell(folder).kept("link", "NADIA-GBP");

    assertEquals(
        "Ended 2 links of NADIA-GBP.\n",
        new Shell(folder).kept("link", "NADIA-GBP", "--revoke").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "14", "0d", "-1d", "99999d"})
  void a_time_that_is_none_is_wrong_usage(String valid) {
    Shell.Answer answer = new Shell(folder).kept("link", "NADIA-GBP", "--valid=" + valid);

    assertEquals(2, answer.exit());
    assertEquals(
        "kept: --valid is %s; write a time like 36h, 14d or 4w\n".formatted(valid), answer.err());
  }

  @Test
  void an_account_that_is_not_there_is_refused() {
    assertEquals(4, new Shell(folder).kept("link", "NOBODY").exit());
  }
}
