package dev.kept.app;

import dev.kept.app.terminal.LastWord;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
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
    footer = {
      "",
      "Exit codes: 0 done, 2 wrong usage, 3 the environment, 4 input refused, 1 anything else.",
      "",
      "Example:",
      "  kept handoffs --data ./data"
    })
public final class Kept implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private Kept() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] arguments) {
    LogFolder.silence();
    Machine machine =
        new Machine(
            InstantSource.system(),
            System.getenv(),
            Path.of(""),
            System.in,
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
    int exit =
        commandLine(machine)
            .setOut(utf8(FileDescriptor.out))
            .setErr(utf8(FileDescriptor.err))
            .execute(arguments);
    System.exit(exit);
  }

  /// Every command there is, in the order `--help` shows them.
  static CommandLine commandLine(Machine machine) {
    LastWord lastWord = new LastWord(machine.variable("KEPT_DEBUG").isPresent());
    CommandLine line = new CommandLine(new Kept());
    line.addSubcommand(new DemoCommand(machine));
    line.addSubcommand(new ServeCommand(machine));
    line.addSubcommand(new ImportCommand(machine));
    line.addSubcommand(new AccountsCommand(machine));
    line.addSubcommand(new RiskCommand(machine));
    line.addSubcommand(new PlanCommand(machine));
    line.addSubcommand(new LinkCommand(machine));
    line.addSubcommand(new ChatCommand(machine));
    line.addSubcommand(new UnderstandCommand(machine));
    line.addSubcommand(new HandoffsCommand(machine));
    line.addSubcommand(new TalksCommand(machine));
    line.addSubcommand(new TranscriptCommand(machine));
    line.addSubcommand(new AgreementsCommand(machine));
    line.addSubcommand(new PromisesCommand(machine));
    line.addSubcommand(new ExportCommand(machine));
    line.addSubcommand(new BackupCommand(machine));
    line.addSubcommand(new VerifyCommand(machine));
    line.addSubcommand(new DoctorCommand(machine));
    line.getSubcommands().values().forEach(Kept::giveHelp);
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(lastWord)
        .setExecutionExceptionHandler(lastWord);
  }

  private static void giveHelp(CommandLine line) {
    line.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new HelpOption()));
    line.getSubcommands().values().forEach(Kept::giveHelp);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
