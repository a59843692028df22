package dev.kept.chat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StreamsTest {
  private final Streams streams = new Streams(2, 3);

  @Test
  void a_session_and_the_server_have_only_so_many() {
    Streams.Place first = streams.take("a");
    streams.take("a");
    assertThrows(RefusedException.class, () -> streams.take("a"));
    streams.take("b");
    assertThrows(RefusedException.class, () -> streams.take("c"));
    first.close();
    streams.take("c");
    assertEquals(3, streams.count());
  }

  @Test
  void closing_waits_until_every_follower_has_let_go() throws InterruptedException {
    CountDownLatch follows = new CountDownLatch(1);
    Thread follower =
        Thread.startVirtualThread(() -> {
          try (Streams.Place _ = streams.take("a")) {
            follows.countDown();
            Thread.sleep(60_000);
          } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
          }
        });
    follows.await();
    streams.close();
    assertEquals(0, streams.count());
    assertTrue(streams.isClosing());
    follower.join();
  }
}
