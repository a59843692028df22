package dev.kept.conversation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void a_choice_may_hold_another_choice() {
    Phrases phrases = Phrases.of(List.of("(client*|buyer*) ... (late|owe* (us|me)|slow)"));

    assertTrue(phrases.in("our own clients are paying us late this winter"));
    assertTrue(phrases.in("two buyers still owe us"));
    assertFalse(phrases.in("we pay on time"));
  }

  @Test
  void what_may_be_missing_is_not_needed_to_find_a_phrase() {
    Phrases phrases = Phrases.of(List.of("en (el )?paro", "late payments? from", "injur*"));

    assertTrue(phrases.in("estoy en paro"));
    assertTrue(phrases.in("estoy en el paro"));
    assertTrue(phrases.in("a late payment from them"));
    assertTrue(phrases.in("she was injured"));
    assertFalse(phrases.in("later payment"));
  }
}
