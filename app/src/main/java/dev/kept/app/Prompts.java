package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.prompts.PromptFolder;
import java.nio.file.Path;
import java.util.Optional;

/// Where the plain files are that a command works by.
final class Prompts {
  private Prompts() {}

  /// The business's own folder, else the one `KEPT_PROMPTS` names, else the one that ships with the
  /// program.
  static PromptFolder of(Settings settings, Machine machine) {
    return of(settings.prompts(), machine);
  }

  /// The same for a command that knows no business.
  static PromptFolder of(Machine machine) {
    return of(Optional.empty(), machine);
  }

  private static PromptFolder of(Optional<Path> own, Machine machine) {
    return own.or(() -> machine.variable("KEPT_PROMPTS").map(machine::path))
        .map(PromptFolder::at)
        .orElseGet(PromptFolder::bundled);
  }
}
