package dev.kept.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line: one sub-command per thing a person or a script asks of Kept.
@Command(
    name = "kept",
    mixinStandardHelpOptions = true,
    versionProvider = KeptVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Collects what is owed and keeps the customer.",
    footer = {"", "Example:", "  kept --version"},
    subcommands = {})
public final class Kept implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /// Runs one command and ends the process with its exit code: 0 done, 2 wrong usage, 3 the
  /// environment, 4 input refused, 1 anything else.
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Kept()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
