package dev.kept.bench;

import dev.kept.bench.Report.Row;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// The short form of the microbenchmarks, in this process. For the long form run `java -cp
/// bench/target/kept-bench.jar org.openjdk.jmh.Main`.
final class Micro {
  private static final Map<String, Double> AIMS =
      Map.of(
          "PlanBench.offers", 50.0,
          "PlanBench.counter", 50.0,
          "ReadingBench.line", 300.0,
          "ReadingBench.complaint", 300.0,
          "MoneyBench.split", 1.0,
          "MoneyBench.format", 5.0);

  private Micro() {}

  static void measure(Report report) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("dev\\.kept\\.bench\\..*Bench\\..*")
            .forks(0)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    for (RunResult result : new Runner(options).run()) {
      String path = result.getParams().getBenchmark();
      String name = path.substring(path.lastIndexOf('.', path.lastIndexOf('.') - 1) + 1);
      double micros = result.getPrimaryResult().getScore();
      double aim = AIMS.getOrDefault(name, Double.MAX_VALUE);
      report.add(
          new Row(
              name,
              Plot.number(micros) + " µs",
              "under " + Plot.number(aim) + " µs",
              micros < aim));
    }
  }
}
