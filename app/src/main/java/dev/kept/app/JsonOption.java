package dev.kept.app;

import picocli.CommandLine.Option;

/// `--json`.
final class JsonOption {
  @Option(names = "--json", description = "Print JSON Lines and nothing else.")
  private boolean asked;

  boolean asked() {
    return asked;
  }
}
