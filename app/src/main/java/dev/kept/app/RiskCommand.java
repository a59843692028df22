package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.app.terminal.Exit;
import dev.kept.desk.AccountScore;
import dev.kept.risk.Band;
import dev.kept.risk.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kept risk`: how risky every account is, or was.
@Command(
    name = "risk",
    header = "Scores every account by what was known on a day, the riskiest first.",
    description = "docs/risk.md says which imported column each signal comes from.",
    footer = {"", "Example:", "  kept risk --as-of 2026-01-31 --json"})
final class RiskCommand implements Callable<Integer> {
  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day, like 2026-01-31; what came later is not looked at (default: today).")
  private @Nullable LocalDate asOf;

  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  RiskCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Line(
      AccountId account,
      CustomerId customer,
      String name,
      Band band,
      int points,
      List<Score.Reason> reasons) {}

  @Override
  public Integer call() {
    List<Line> lines = new ArrayList<>();
    try (OpenBooks books = OpenBooks.of(house, machine)) {
      LocalDate day = asOf == null ? books.desk().today() : asOf;
      books.desk().eachScore(day, score -> lines.add(line(score)));
    }
    lines.sort(
        Comparator.comparingInt(Line::points)
            .reversed()
            .thenComparing(line -> line.account().value()));
    output.list(
        lines,
        "There are no accounts yet; kept import --help shows how they come in.",
        List.of("Account", "Customer", "Band", ">Points", "Why, mostly"),
        RiskCommand::cells);
    return Exit.DONE.code();
  }

  private static Line line(AccountScore scored) {
    Score score = scored.score();
    return new Line(
        scored.account().id(),
        scored.account().customer(),
        scored.name(),
        score.band(),
        score.points(),
        score.reasons());
  }

  private static List<String> cells(Line line) {
    return List.of(
        line.account().value(),
        line.name(),
        line.band().name().toLowerCase(Locale.ROOT),
        String.valueOf(line.points()),
        line.reasons().stream()
            .filter(reason -> !reason.signal().equals("start"))
            .findFirst()
            .map(Score.Reason::why)
            .orElse(""));
  }
}
