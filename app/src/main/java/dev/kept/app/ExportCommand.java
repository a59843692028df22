package dev.kept.app;

import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.JsonLines;
import dev.kept.ledger.ImportBatch;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `kept export`: everything, in a form other programs read.
@Command(
    name = "export",
    header = "Prints everything the ledger holds, as JSON Lines.",
    description = {
      "Each line says its kind: customer, account, invoice, payment, hold, dispute, wish, promise,"
          + " agreement, document, talk, line, decision, handoff, import.",
      "With --customer it is what that customer may ask to see (GDPR Article 15)."
    },
    footer = {
      "",
      "Examples:",
      "  kept export > everything.jsonl",
      "  kept export --customer GB-1002 > theirs.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  @Option(
      names = "--customer",
      paramLabel = "ID",
      description = "Only what is about this customer.")
  private Optional<String> customer = Optional.empty();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final HouseOption house;

  ExportCommand(Machine machine) {
    this.house = new HouseOption(machine);
  }

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    JsonLines lines = new JsonLines(out);
    try (Ledger ledger = house.ledger()) {
      ledger.read(shelf -> print(shelf, lines));
    }
    out.flush();
    return Exit.DONE.code();
  }

  private boolean print(Shelf shelf, JsonLines lines) {
    Export export = new Export(shelf, lines::print);
    if (customer.isPresent()) {
      Accounts.ofCustomer(shelf, customer.get())
          .forEach(account -> shelf.account(account).ifPresent(export::account));
    } else {
      shelf.eachAccount(export::account);
      for (ImportBatch batch : shelf.imports()) {
        lines.print("import", batch);
      }
    }
    return customer.isPresent();
  }
}
