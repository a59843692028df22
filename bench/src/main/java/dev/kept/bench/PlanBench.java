package dev.kept.bench;

import dev.kept.account.CustomerKind;
import dev.kept.account.InvoiceId;
import dev.kept.account.Relationship;
import dev.kept.calendar.BusinessCalendars;
import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.plan.Budget;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.PlanRequest;
import dev.kept.plan.Planner;
import dev.kept.plan.Wish;
import dev.kept.policy.Policies;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long the offers for one account take, without and with a wish of the customer's own.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PlanBench {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

  private final Planner planner =
      new Planner(
          Policies.load(PromptFolder.bundled()).choose("FR", CustomerKind.CONSUMER),
          BusinessCalendars.load(PromptFolder.bundled()).of("FR"));

  /// The offers alone.
  @Benchmark
  public PlanDecision offers() {
    return planner.plan(request(Optional.empty(), Optional.empty()));
  }

  /// The offers within a budget, and the answer to "200 a month".
  @Benchmark
  public PlanDecision counter() {
    Wish wish =
        new Wish(
            Optional.of(eur(20_000)),
            Optional.of(Wish.Every.MONTH),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    Budget budget = new Budget(eur(210_000), eur(140_000), eur(20_000));
    return planner.plan(request(Optional.of(budget), Optional.of(wish)));
  }

  private static PlanRequest request(Optional<Budget> budget, Optional<Wish> wish) {
    return new PlanRequest(
        eur(124_000),
        List.of(new InvoiceId("2026-104"), new InvoiceId("2026-117")),
        Band.MEDIUM,
        Relationship.STANDARD,
        CustomerKind.CONSUMER,
        "FR",
        TODAY,
        false,
        budget,
        Optional.of(new Cadence.Monthly(31)),
        Optional.empty(),
        wish);
  }

  private static Money eur(long minor) {
    return Money.of(minor, "EUR");
  }
}
