package dev.kept.app;

import dev.kept.app.terminal.Counted;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.ledger.ChainReport;
import dev.kept.ledger.Ledger;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kept verify`: proves that nothing said or signed was altered.
@Command(
    name = "verify",
    header = "Proves that no talk and no agreement was altered.",
    description = {
      "Every line of a talk is chained to the one before it, and every agreement to its document."
          + " This reads all of them and the file itself.",
      "Exit code 1 when something is not as it was written."
    },
    footer = {"", "Example:", "  kept verify"})
final class VerifyCommand implements Callable<Integer> {
  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();

  VerifyCommand(Machine machine) {
    this.house = new HouseOption(machine);
  }

  /// The report as scripts read it.
  private record Proof(
      boolean intact,
      long talks,
      long lines,
      long agreements,
      List<ChainReport.Break> breaks,
      List<String> damage,
      String fingerprint) {}

  @Override
  public Integer call() {
    try (Ledger ledger = house.ledger()) {
      return tell(ledger.verify());
    }
  }

  private int tell(ChainReport report) {
    if (output.isJson()) {
      output.json(
          new Proof(
              report.intact(),
              report.conversations(),
              report.lines(),
              report.agreements(),
              report.breaks(),
              report.damage(),
              report.fingerprint()));
    }
    output.say(
        "Read %s with %s, and %s."
            .formatted(
                Counted.of(report.conversations(), "talk"),
                Counted.of(report.lines(), "line"),
                Counted.of(report.agreements(), "agreement")));
    if (!report.intact()) {
      throw Refusal.failed(first(report));
    }
    output.say("Everything is as it was written.");
    output.say("Fingerprint: " + report.fingerprint());
    output.say("Note it somewhere else; it proves later that no talk was replaced as a whole.");
    return Exit.DONE.code();
  }

  static String first(ChainReport report) {
    if (report.breaks().isEmpty()) {
      return "the file is damaged (%s): restore the last good backup"
          .formatted(report.damage().getFirst());
    }
    ChainReport.Break first = report.breaks().getFirst();
    return "talk %s, line %d: %s (%d talks in all). Compare it with a backup"
        .formatted(
            first.conversation(),
            first.seq(),
            switch (first.fault()) {
              case ALTERED -> "it was altered";
              case MISSING -> "a line before it is missing";
              case OUT_OF_ORDER -> "it does not follow the line before it";
              case UNSEALED -> "its decision or agreement is not the one it was written with";
              case TAIL -> "the talk does not end here";
            },
            report.breaks().size());
  }
}
