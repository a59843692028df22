package dev.kept.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountedTest {

  @Test
  void one_thing_is_no_plural() {
    assertEquals("1 account", Counted.of(1, "account").toString());
    assertEquals("0 accounts", Counted.of(0, "account").toString());
    assertEquals("12,000 talks", Counted.of(12_000, "talk").toString());
  }
}
