package dev.kept.chat.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  @Test
  void one_call_too_many_is_told_how_long_to_wait() {
    Throttle throttle = new Throttle(new Rate(3, Duration.ofHours(1)), 100);
    for (int i = 0; i < 3; i++) {
      throttle.count("a");
    }
    RefusedException refused = assertThrows(RefusedException.class, () -> throttle.count("a"));
    assertEquals(Refusal.TOO_MANY, refused.refusal());
    long seconds = refused.retryAfter().orElseThrow().toSeconds();
    assertTrue(seconds > 1_100 && seconds <= 1_202, () -> seconds + " seconds");
  }

  @Test
  void callers_are_counted_apart() {
    Throttle throttle = new Throttle(new Rate(1, Duration.ofHours(1)), 100);
    throttle.count("a");
    assertDoesNotThrow(() -> throttle.count("b"));
  }

  @Test
  void looking_counts_nothing() {
    Throttle throttle = new Throttle(new Rate(1, Duration.ofHours(1)), 100);
    throttle.check("a");
    throttle.check("a");
    throttle.note("a");
    assertThrows(RefusedException.class, () -> throttle.check("a"));
    assertDoesNotThrow(() -> throttle.note("a"));
  }

  @Test
  void a_flood_of_strangers_does_not_fill_the_memory_nor_free_who_keeps_coming() {
    Throttle throttle = new Throttle(new Rate(5, Duration.ofHours(1)), 100);
    int refused = 0;
    for (int i = 0; i < 2_000; i++) {
      throttle.note("stranger " + i);
      if (i % 20 == 0) {
        try {
          throttle.count("busy");
        } catch (RefusedException expected) {
          refused++;
        }
      }
    }
    assertEquals(95, refused);
    assertTrue(throttle.remembers() <= 102, () -> throttle.remembers() + " callers");
  }
}
