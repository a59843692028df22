package dev.kept.bench;

import dev.kept.money.Money;
import dev.kept.money.MoneyFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How long money takes: splitting an amount, and writing one as people read it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MoneyBench {
  private final Money amount = Money.of(124_001, "EUR");

  /// Six instalments of one amount.
  @Benchmark
  public List<Money> split() {
    return amount.split(6);
  }

  /// One amount as people read it.
  @Benchmark
  public String format() {
    return MoneyFormat.format(amount, Locale.FRANCE);
  }
}
