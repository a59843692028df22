package dev.kept.app;

import dev.kept.app.terminal.Counted;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.ledger.ChainReport;
import dev.kept.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kept backup FILE`: a copy of everything, taken while Kept runs, proven before it gets its name.
@Command(
    name = "backup",
    header = "Copies everything into one file, while Kept runs.",
    description = {
      "The copy is read back and proven before it appears under its name.",
      "To use it, put it as kept.db into an empty folder and name that folder with --data."
    },
    footer = {"", "Example:", "  kept backup /mnt/safe/kept-2026-11-23.db"})
final class BackupCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Where the copy goes.")
  @SuppressWarnings("NullAway.Init")
  private Path target;

  @Option(names = "--force", description = "Replace FILE if it is there.")
  private boolean force;

  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  BackupCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Copy(String file, long bytes, long talks, long lines, long agreements) {}

  @Override
  public Integer call() throws IOException {
    Path file = machine.folder().resolve(target).toAbsolutePath();
    if (Files.exists(file) && !force) {
      throw Refusal.input(
          "%s is there already: choose another name, or add --force".formatted(target));
    }
    Path folder = Objects.requireNonNullElse(file.getParent(), file);
    if (!Files.isDirectory(folder)) {
      throw Refusal.environment("there is no folder %s: make it first".formatted(folder));
    }
    Path workshop = Files.createTempDirectory(folder, ".kept-backup-");
    try (Ledger ledger = house.ledger()) {
      ChainReport report = copy(ledger, workshop);
      Files.move(workshop.resolve("kept.db"), file, options());
      tell(file, report);
    } finally {
      clear(workshop);
    }
    return Exit.DONE.code();
  }

  private ChainReport copy(Ledger ledger, Path workshop) {
    ledger.backup(workshop.resolve("kept.db"));
    try (Ledger copy = Ledger.open(workshop, machine.clock())) {
      ChainReport report = copy.verify();
      if (!report.intact()) {
        throw Refusal.failed("the copy is not sound: " + VerifyCommand.first(report));
      }
      return report;
    }
  }

  private StandardCopyOption[] options() {
    return force
        ? new StandardCopyOption[] {StandardCopyOption.REPLACE_EXISTING}
        : new StandardCopyOption[0];
  }

  private void tell(Path file, ChainReport report) throws IOException {
    Copy copy =
        new Copy(
            file.toString(),
            Files.size(file),
            report.conversations(),
            report.lines(),
            report.agreements());
    if (output.isJson()) {
      output.json(copy);
    }
    output.say(
        "Copied to %s (%,d bytes) and read back: %s with %s, %s, all sound."
            .formatted(
                file,
                copy.bytes(),
                Counted.of(copy.talks(), "talk"),
                Counted.of(copy.lines(), "line"),
                Counted.of(copy.agreements(), "agreement")));
  }

  private static void clear(Path workshop) throws IOException {
    try (Stream<Path> left = Files.list(workshop)) {
      for (Path file : left.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(workshop);
  }
}
