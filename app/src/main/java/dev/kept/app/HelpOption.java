package dev.kept.app;

import picocli.CommandLine.Option;

/// `--help`, on every command.
final class HelpOption {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and an example.")
  @SuppressWarnings("UnusedVariable") // picocli looks at the annotation
  private boolean asked;
}
