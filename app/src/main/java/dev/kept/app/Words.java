package dev.kept.app;

import dev.kept.app.config.Settings;
import dev.kept.policy.Policies;
import dev.kept.prompts.PromptFolder;
import dev.kept.script.Scripts;
import java.nio.file.Path;
import java.util.Optional;

/// Everything the house reads from `prompts/`, loaded and proven before anything starts.
record Words(PromptFolder folder, Policies policies, Scripts scripts) {

  /// The words of this business: its own folder, the one `KEPT_PROMPTS` names, or those that ship
  /// with the program. Throws [dev.kept.prompts.PromptException] with file and line for a file that
  /// cannot be used.
  static Words load(Settings settings, Machine machine) {
    PromptFolder folder = folder(settings.prompts(), machine);
    Policies all = Policies.load(folder);
    return new Words(
        folder, settings.business().policy().map(all::pinned).orElse(all), Scripts.load(folder));
  }

  /// Where the words are: the business's own folder when it has one, the one `KEPT_PROMPTS` names,
  /// or those that ship with the program.
  static PromptFolder folder(Optional<Path> own, Machine machine) {
    return own.or(() -> machine.variable("KEPT_PROMPTS").map(machine::path))
        .map(PromptFolder::at)
        .orElseGet(PromptFolder::bundled);
  }

  /// How much there is.
  String summary() {
    return "%d policies, %d scripts in %s"
        .formatted(
            policies.all().size(), scripts.ids().size(), String.join(" and ", scripts.languages()));
  }
}
