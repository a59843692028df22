package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.app.config.SettingsFile;
import dev.kept.app.config.Web;
import dev.kept.app.terminal.Refusal;
import dev.kept.ledger.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--data` and `--config`: which business a command is about.
final class HouseOption {
  private final Machine machine;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the business (default: KEPT_DATA, or ./data).")
  private @Nullable Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration (default: KEPT_CONFIG, or kept.toml in the folder of the business or in"
              + " the current one).")
  private @Nullable Path config;

  HouseOption(Machine machine) {
    this.machine = machine;
  }

  /// The folder of the business; it need not exist.
  Path folder() {
    return data == null
        ? machine.path(machine.variable("KEPT_DATA").orElse("data"))
        : machine.folder().resolve(data);
  }

  /// The ledger of a business that is already here. A misspelt folder must not become an empty one.
  Ledger ledger() {
    if (!isThere()) {
      throw Refusal.environment(
          "there is no ledger in %s: name its folder with --data, or begin with kept import or kept demo"
              .formatted(folder()));
    }
    return ledgerOrNew();
  }

  /// The ledger, begun now if there is none.
  Ledger ledgerOrNew() {
    return Ledger.open(folder(), machine.clock());
  }

  /// Whether a ledger is there.
  boolean isThere() {
    return Files.exists(folder().resolve("kept.db"));
  }

  /// Where its doors are open now, if they are.
  Doorplate doorplate() {
    return new Doorplate(folder());
  }

  /// What a new customer link starts with. A plate that a killed server left hanging is not
  /// believed.
  String address() {
    Web web = settings().web();
    return web.publicUrl().isPresent()
        ? web.address()
        : doorplate().address().filter(Neighbour::isKept).orElse(web.address());
  }

  /// How the business has set up its Kept.
  Settings settings() {
    SettingsFile reader = new SettingsFile(machine.environment());
    return configuration().map(reader::read).orElseGet(reader::unwritten);
  }

  private Optional<Path> configuration() {
    Optional<Path> named =
        Optional.ofNullable(config)
            .map(machine.folder()::resolve)
            .or(() -> machine.variable("KEPT_CONFIG").map(machine::path));
    return named.or(() ->
        Stream.of(folder(), machine.folder())
            .map(place -> place.resolve("kept.toml"))
            .filter(Files::isRegularFile)
            .findFirst());
  }
}
