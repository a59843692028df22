package dev.kept.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--data DIR`, the folder everything of one business lives in.
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the business (default: KEPT_DATA, or ./data).")
  private @Nullable Path given;

  /// The folder that was asked for; it need not exist.
  Path folder(Machine machine) {
    return given == null
        ? machine.path(machine.variable("KEPT_DATA").orElse("data"))
        : machine.folder().resolve(given);
  }
}
