package dev.kept.bench;

import dev.kept.bench.Report.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `kept bench`: measures Kept on this machine and prints each figure beside the raw limit of the
/// same run. All of it stays on this machine.
public final class Bench {
  static final int CALLERS = 128;

  private Bench() {}

  /// `kept bench [--seconds N] [--report DIR]`. Exit codes as everywhere: 0 done, 2 wrong usage.
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("").setLevel(Level.WARNING);
    if (List.of(arguments).contains("--help")) {
      System.out.println(Options.USAGE);
      return;
    }
    try {
      run(Options.of(arguments));
    } catch (IllegalArgumentException wrongUsage) {
      System.err.println("kept: " + wrongUsage.getMessage());
      System.exit(2);
    }
  }

  private static void run(Options options) throws Exception {
    Path folder = Files.createTempDirectory("kept-bench");
    Report report = new Report();
    try {
      measure(folder, options.phase(), report);
      Path page = report.write(options.report(), about());
      System.out.println("\nThe report with pictures: " + page);
    } finally {
      Folders.delete(folder);
    }
  }

  private static void measure(Path folder, Duration phase, Report report) throws Exception {
    Load.Measured raw = RawCommits.measure(folder, Load.Span.brief(phase));
    Load.Measured desk;
    try (Scene scene = Scene.open(folder.resolve("desk"), phase)) {
      desk = scene.turnsThroughTheDesk(Load.Span.thorough(phase));
    }
    report.add(ratio("Durable turns/s through the desk, 128 callers", desk, raw, 0.3));
    Load.Measured http;
    Load.Measured echo;
    Load.Measured calm;
    try (Scene scene = Scene.open(folder.resolve("http"), phase)) {
      echo = Echo.measure(new Load.Span(phase, phase.dividedBy(2)));
      http = scene.turnsOverHttp(new Load.Span(phase, phase));
      calm = scene.fiftyTurnsASecond(Load.Span.brief(phase));
    }
    report.add(ratio("Turns/s over HTTP, 128 customers", http, echo, 0.5));
    report.add(
        new Row(
            "One turn over HTTP at 50 turns/s, p99",
            Plot.number(calm.millisAt(0.99)) + " ms",
            "under 25 ms",
            calm.millisAt(0.99) < 25));
    Micro.measure(report);
    report.add(
        new Row(
            "Resident memory after all this",
            Plot.number(residentMegabytes()) + " MB",
            "told, not held here",
            true));
    report.picture(Plot.bars("Per second", "", List.of(bar(raw), bar(desk), bar(echo), bar(http))));
    report.picture(Plot.distribution("One turn at 50 turns/s over HTTP", calm));
    report.picture(Plot.distribution("One turn through the desk, 128 callers", desk));
  }

  private static Row ratio(String what, Load.Measured ours, Load.Measured limit, double aim) {
    double ratio = ours.perSecond() / limit.perSecond();
    return new Row(
        "%s (%s against %s %s)"
            .formatted(
                what, Plot.number(ours.perSecond()), Plot.number(limit.perSecond()), limit.name()),
        Plot.number(ratio),
        "at least " + aim,
        ratio >= aim);
  }

  private static Plot.Bar bar(Load.Measured measured) {
    return new Plot.Bar(measured.name(), measured.perSecond());
  }

  private static String about() {
    return "%d processors, Java %s, %s. Absolute figures differ from machine to machine; the ratios are taken within one run."
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            System.getProperty("os.name"));
  }

  private static double residentMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
            .findFirst()
            .orElse(0)
        : Runtime.getRuntime().totalMemory() / 1024.0 / 1024.0;
  }
}
