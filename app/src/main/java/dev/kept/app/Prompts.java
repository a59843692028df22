package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.prompts.PromptFolder;

/// Where the plain files are that this business works by.
final class Prompts {
  private Prompts() {}

  /// Its own folder, the one `KEPT_PROMPTS` names, or the one that ships with the program.
  static PromptFolder of(Settings settings, Machine machine) {
    return settings
        .prompts()
        .or(() -> machine.variable("KEPT_PROMPTS").map(machine::path))
        .map(PromptFolder::at)
        .orElseGet(PromptFolder::bundled);
  }
}
