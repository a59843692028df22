package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.desk.BooksDesk;
import dev.kept.ledger.Ledger;
import dev.kept.money.Money;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Scorecard;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class RoundsTest {
  private static final Instant GIVEN = Instant.parse("2026-11-02T09:00:00Z");

  @TempDir private Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(GIVEN);

  @Test
  void a_promise_nobody_kept_is_broken_once_its_day_is_over() throws Exception {
    InstantSource clock = now::get;
    try (Ledger ledger = Ledger.open(SmallBusiness.in(folder), clock)) {
      BooksDesk books =
          new BooksDesk(ledger, Scorecard.load(PromptFolder.bundled()), clock, ZoneOffset.UTC);
      books.promiseGiven(promise());
      try (Rounds _ = Rounds.begin(books, Duration.ofMillis(20))) {
        assertEquals(PromiseState.OPEN, state(ledger));
        now.set(Instant.parse("2026-11-12T09:00:00Z"));
        while (state(ledger) == PromiseState.OPEN) {
          Thread.sleep(10);
        }
      }
      assertTrue(state(ledger) == PromiseState.BROKEN, () -> state(ledger).toString());
    }
  }

  private static Promise promise() {
    return new Promise(
        "P-1",
        SmallBusiness.NADIA,
        Money.of(10_000, "GBP"),
        LocalDate.parse("2026-11-09"),
        LocalDate.parse("2026-11-10"),
        PromiseState.OPEN,
        GIVEN);
  }

  private static PromiseState state(Ledger ledger) {
    return ledger.read(
        shelf -> shelf.account(SmallBusiness.NADIA).orElseThrow().promises().getFirst().state());
  }
}
