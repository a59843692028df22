package dev.kept.chat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TurnIdsTest {

  @Test
  void the_same_form_sent_twice_is_one_turn() {
    String rendering = TurnIds.fresh();
    assertEquals(TurnIds.of(rendering, "choice:yes"), TurnIds.of(rendering, "choice:yes"));
  }

  @Test
  void another_answer_from_the_same_page_is_another_turn() {
    String rendering = TurnIds.fresh();
    assertNotEquals(TurnIds.of(rendering, "choice:yes"), TurnIds.of(rendering, "choice:no"));
  }

  @Test
  void the_same_answer_from_a_new_page_is_another_turn() {
    assertNotEquals(
        TurnIds.of(TurnIds.fresh(), "choice:yes"), TurnIds.of(TurnIds.fresh(), "choice:yes"));
  }

  @Test
  void an_id_is_short_whatever_is_posted() {
    assertTrue(TurnIds.of("x".repeat(10_000), "y".repeat(10_000)).length() < 64);
  }
}
