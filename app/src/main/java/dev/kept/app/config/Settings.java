package dev.kept.app.config;

import dev.kept.desk.Business;
import java.nio.file.Path;
import java.util.Optional;

/// Everything a business sets. `file` is where it was read from; empty when nothing was written and
/// the defaults hold. `prompts` is a folder of the business's own words and policies.
public record Settings(Optional<Path> file, Business business, Web web, Optional<Path> prompts) {

  /// The same, with the door somewhere else.
  public Settings with(Web elsewhere) {
    return new Settings(file, business, elsewhere, prompts);
  }
}
