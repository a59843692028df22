package dev.kept.app;

import dev.kept.app.config.Web;
import dev.kept.app.terminal.Counted;
import dev.kept.app.terminal.Exit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kept serve`: opens the doors and stays.
@Command(
    name = "serve",
    header = "Opens the doors of this business and stays until it is stopped.",
    description = {
      "Customers talk to Kept at the address it prints. Ctrl-C or SIGTERM ends what is running and"
          + " closes the ledger; nothing that was shown is lost either way.",
      "The log is in logs/ of the data folder."
    },
    footer = {"", "Example:", "  kept serve --config kept.toml"})
final class ServeCommand implements Callable<Integer> {
  @Option(names = "--port", paramLabel = "PORT", description = "Instead of the one configured.")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--host", paramLabel = "HOST", description = "Instead of the one configured.")
  private Optional<String> host = Optional.empty();

  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  ServeCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Ready(String kind, String url) {}

  @Override
  public Integer call() {
    try (Lifetime lifetime = new Lifetime();
        House open = House.openOrBegin(house, machine);
        LogFolder _ = LogFolder.in(house.folder());
        OpenDoors doors = OpenDoors.of(open, web(open), house.doorplate())) {
      if (output.isJson()) {
        output.json(new Ready("ready", doors.web().address()));
      }
      tell(open, doors);
      lifetime.await();
    }
    return Exit.DONE.code();
  }

  private Web web(House open) {
    Web web = open.settings().web();
    return web.at(host.orElse(web.host()), port.orElse(web.port()));
  }

  private void tell(House open, OpenDoors doors) {
    output.say(
        "Kept is open for %s at %s"
            .formatted(open.settings().business().name(), doors.web().address()));
    if (open.settings().file().isEmpty()) {
      output.say(
          "There is no kept.toml yet, so it speaks for \"%s\". Copy kept.toml.example to change that."
              .formatted(open.settings().business().name()));
    }
    int accounts = open.ledger().read(shelf -> shelf.accountCount());
    if (accounts == 0) {
      output.say("There are no accounts yet. From another terminal:");
      output.say("  kept import customers customers.csv --data " + house.folder());
      output.say("  kept import invoices invoices.csv --data " + house.folder());
      output.say("  kept link ACCOUNT --data " + house.folder());
    } else {
      output.say(
          "%s. Make a link for one with: kept link ACCOUNT --data %s"
              .formatted(Counted.of(accounts, "account"), house.folder()));
    }
    output.say("Ctrl-C stops it.");
  }
}
