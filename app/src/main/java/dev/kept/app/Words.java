package dev.kept.app;

import dev.kept.prompts.PromptFolder;
import java.nio.file.Path;
import java.util.Optional;

/// Which folder of prompts holds.
final class Words {
  private Words() {}

  /// The business's own folder when it has one, else the one `KEPT_PROMPTS` names, else the copy
  /// that ships with the program.
  static PromptFolder folder(Optional<Path> own, Machine machine) {
    return own.or(() -> machine.variable("KEPT_PROMPTS").map(machine::path))
        .map(PromptFolder::at)
        .orElseGet(PromptFolder::bundled);
  }
}
