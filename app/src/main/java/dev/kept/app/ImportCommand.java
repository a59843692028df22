package dev.kept.app;

import dev.kept.app.terminal.Counted;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.books.Import;
import dev.kept.books.ImportFile;
import dev.kept.books.ImportKind;
import dev.kept.books.Known;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kept import`: what an accounting program exports, taken over whole or not at all.
@Command(
    name = "import",
    header = "Takes over customers, invoices or payments from a CSV file: all of it, or nothing.",
    description = {
      "Every bad row is named with its line and the reason. The same file twice changes nothing.",
      "An invoice file may bring new customers along and the day each invoice was paid."
    },
    footer = {
      "",
      "Examples:",
      "  kept import customers customers.csv",
      "  kept import invoices export.csv --map map.toml --dry-run",
      "  kept import payments bank.csv --currency EUR --dates D.M.YYYY"
    })
final class ImportCommand implements Callable<Integer> {
  private static final long LARGEST = 64L * 1024 * 1024;

  @Parameters(index = "0", paramLabel = "KIND", description = "customers, invoices or payments.")
  @SuppressWarnings("NullAway.Init")
  private ImportKind kind;

  @Parameters(index = "1", paramLabel = "FILE", description = "The CSV file, in UTF-8.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(names = "--dry-run", description = "Check everything, write nothing.")
  private boolean dryRun;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final HouseOption house;
  @Mixin private final MappingOption mapping;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  ImportCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
    this.mapping = new MappingOption(machine);
  }

  private record Taken(
      ImportKind kind,
      int created,
      int updated,
      int unchanged,
      int newCustomers,
      int payments,
      int disputes,
      boolean dryRun) {}

  private record BadRow(int line, String reason) {}

  private record NotTaken(ImportKind kind, int refused, List<BadRow> rows) {}

  @Override
  public Integer call() {
    ImportFile csv = new ImportFile(kind, bytes(), mapping.mapping());
    return switch (read(csv)) {
      case Import.Ready ready -> taken(ready.result());
      case Import.Refused refused -> throw notTaken(refused);
    };
  }

  private Import read(ImportFile csv) {
    try (Progress progress =
        new Progress(command.commandLine().getErr(), kind.wire(), machine.terminal())) {
      return dryRun && !house.isThere() ? alone(csv, progress) : read(csv, progress);
    }
  }

  private byte[] bytes() {
    Path path = machine.folder().resolve(file);
    try {
      if (Files.size(path) > LARGEST) {
        throw Refusal.input(
            "%s is larger than %d MB; import it in parts".formatted(file, LARGEST / 1024 / 1024));
      }
      return Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  // A try-out must not begin a ledger.
  private Import alone(ImportFile csv, Progress progress) {
    LocalDate today =
        LocalDate.ofInstant(machine.clock().instant(), house.settings().business().zone());
    return csv.read(Known.nothing(), today, progress);
  }

  private Import read(ImportFile csv, Progress progress) {
    try (OpenBooks books = OpenBooks.ofOrNew(house, machine)) {
      return dryRun
          ? books.desk().look(csv, progress)
          : books.desk().takeOver(csv, file.toString(), progress);
    }
  }

  private int taken(Import.Result result) {
    if (output.isJson()) {
      output.json(
          new Taken(
              kind,
              result.created(),
              result.updated(),
              result.unchanged(),
              result.newCustomers(),
              result.payments(),
              result.disputes(),
              dryRun));
    } else {
      output.say(
          "%s: %,d created, %,d updated, %,d unchanged."
              .formatted(kind.wire(), result.created(), result.updated(), result.unchanged()));
      if (result.newCustomers() + result.payments() + result.disputes() > 0) {
        output.say(
            "With them: %s, %s, %s."
                .formatted(
                    Counted.of(result.newCustomers(), "new customer"),
                    Counted.of(result.payments(), "payment"),
                    Counted.of(result.disputes(), "dispute")));
      }
      if (dryRun) {
        output.say("Nothing was written (--dry-run).");
      }
    }
    return Exit.DONE.code();
  }

  private Refusal notTaken(Import.Refused refused) {
    List<BadRow> rows =
        refused.first().stream().map(row -> new BadRow(row.line(), row.reason())).toList();
    if (output.isJson()) {
      output.json(new NotTaken(kind, refused.count(), rows));
    }
    if (refused.count() == 1) {
      return Refusal.input(
          "%s: %s; nothing was taken over".formatted(file, refused.first().getFirst()));
    }
    refused.first().forEach(row -> output.say(row.toString()));
    if (refused.count() > rows.size()) {
      output.say("and %,d more".formatted(refused.count() - rows.size()));
    }
    return Refusal.input(
        "%s: %,d rows make no sense, so nothing was taken over; mend them and import again"
            .formatted(file, refused.count()));
  }
}
