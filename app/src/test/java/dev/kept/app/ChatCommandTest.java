package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A café talks in the terminal; what it agrees to is agreed.
class ChatCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_business() {
    SmallBusiness.in(folder);
  }

  private Shell shell() {
    return new Shell(folder);
  }

  @Test
  void a_customer_is_heard_names_a_plan_signs_and_has_an_agreement() {
    Shell.Answer talk =
        shell()
            .typing("LS1 4AB", "1", "I can do 200 a month from the 15th", "Jo Clover", "5")
            .kept("chat", "CAFE-GBP");

    assertEquals(0, talk.exit(), talk.err());
    assertTrue(talk.out().contains("£1,240.00"), talk.out());
    assertTrue(
        talk.out().contains("    Tuesday, 15 December 2026: £200.00")
            || talk.out().contains("• Tuesday, 15 December 2026: £200.00"),
        talk.out());
    Shell.Answer agreements = shell().kept("agreements", "--json");
    assertEquals(1, agreements.lines().size());
    assertTrue(agreements.out().contains("\"state\":\"active\""), agreements.out());
    assertTrue(agreements.out().contains("\"total\":{\"minor\":124000,\"currency\":\"GBP\"}"));
    assertTrue(shell().kept("agreements").lines().getLast().endsWith("Clover Street Café"));
  }

  @Test
  void nothing_about_the_debt_is_shown_to_someone_who_proves_nothing() {
    Shell.Answer talk = shell().typing("XX1 1XX", "ZZ9 9ZZ").kept("chat", "NADIA-GBP");

    assertEquals(0, talk.exit(), talk.err());
    assertFalse(talk.out().contains("360"), talk.out());
    assertFalse(talk.out().contains("Rahman"), talk.out());
  }

  @Test
  void a_number_picks_a_choice_and_a_budget_is_three_amounts() {
    Shell.Answer talk =
        shell().typing("BS1 5TR", "I lost my job", "2", "1800 1500 100").kept("chat", "NADIA-GBP");

    assertEquals(0, talk.exit(), talk.err());
    assertTrue(talk.out().contains("three amounts a month"), talk.out());
    assertTrue(talk.out().contains("£200.00"), "what is left of the budget: " + talk.out());
  }

  @Test
  void whoever_leaves_finds_the_talk_again_and_can_read_all_of_it() {
    shell().typing("BS1 5TR", "5").kept("chat", "NADIA-GBP");

    Shell.Answer waiting = shell().kept("handoffs", "--json");
    assertEquals(1, waiting.lines().size(), waiting.out());
    String conversation = waiting.out().replaceAll("(?s).*\"conversation\":\"([^\"]+)\".*", "$1");
    Shell.Answer transcript = shell().kept("transcript", conversation);
    assertTrue(transcript.out().contains("Talk to a person"), transcript.out());
    assertTrue(transcript.out().contains("     -> "), transcript.out());
    List<String> json = shell().kept("transcript", conversation, "--format", "json").lines();
    assertTrue(json.getFirst().startsWith("{\"kind\":\"talk\""), json.getFirst());
    assertTrue(json.stream().anyMatch(line -> line.contains("\"kind\":\"decision\"")));
    assertTrue(shell().kept("talks", "NADIA-GBP").out().contains(conversation));
    assertEquals(0, shell().kept("verify").exit());
  }

  @Test
  void an_account_that_is_not_there_is_refused() {
    Shell.Answer talk = shell().kept("chat", "NOBODY");

    assertEquals(4, talk.exit());
    assertEquals("kept: there is no account NOBODY; kept accounts lists them\n", talk.err());
  }

  @Test
  void there_is_no_transcript_of_another_format() {
    Shell.Answer answer = shell().kept("transcript", "x", "--format", "pdf");

    assertEquals(2, answer.exit());
    assertEquals("kept: there is no format pdf; there are text and json\n", answer.err());
  }
}
