package dev.kept.chat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.chat.web.RefusedException;
import org.junit.jupiter.api.Test;

class FormBodyTest {

  @Test
  void what_a_browser_escaped_is_read_as_it_was_typed() {
    FormBody form = FormBody.parse("reply=%C2%A3200+a+month+%26+more&empty=&choice=x");
    assertEquals("£200 a month & more", form.get("reply"));
    assertEquals("", form.get("empty"));
    assertTrue(form.has("choice"));
    assertFalse(form.has("missing"));
    assertEquals("", form.get("missing"));
  }

  @Test
  void of_a_field_that_came_twice_the_first_counts() {
    assertEquals("a", FormBody.parse("choice=a&choice=b").get("choice"));
  }

  @Test
  void broken_escapes_are_refused() {
    assertThrows(RefusedException.class, () -> FormBody.parse("reply=%zz"));
  }
}
