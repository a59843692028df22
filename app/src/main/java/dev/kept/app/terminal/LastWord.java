package dev.kept.app.terminal;

import dev.kept.chat.PortTakenException;
import dev.kept.ledger.LedgerException;
import dev.kept.prompts.PromptException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The one place where anything that stops a command becomes one line on stderr and an exit code.
/// With `traces` the stack trace comes before that line.
public record LastWord(boolean traces)
    implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    return say(
        Refusal.usage(
            "%s (%s --help shows how)"
                .formatted(problem(wrong), command.getCommandSpec().qualifiedName())),
        command);
  }

  @Override
  public int handleExecutionException(Exception stopped, CommandLine command, ParseResult parsed) {
    if (traces) {
      stopped.printStackTrace(command.getErr());
    }
    return say(refusal(stopped), command);
  }

  private static int say(Refusal refusal, CommandLine command) {
    String line = String.valueOf(refusal.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
    command.getErr().println("kept: " + line);
    command.getErr().flush();
    return refusal.exit().code();
  }

  private static String problem(ParameterException wrong) {
    String said = String.valueOf(wrong.getMessage());
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return said;
    }
    String first = unmatched.getUnmatched().getFirst();
    String what = first.startsWith("-") ? "there is no option %s" : "nothing here is called %s";
    return what.formatted(first)
        + Likeness.nearest(first, names(wrong.getCommandLine().getCommandSpec()))
            .map(". Did you mean %s?"::formatted)
            .orElse("");
  }

  private static Set<String> names(CommandSpec command) {
    Set<String> names = new HashSet<>(command.optionsMap().keySet());
    names.addAll(command.subcommands().keySet());
    return names;
  }

  /// What `stopped` means to the person at the terminal.
  public static Refusal refusal(Throwable stopped) {
    return switch (stopped) {
      case Refusal refusal -> refusal;
      case PromptException prompt -> Refusal.input(String.valueOf(prompt.getMessage()));
      case PortTakenException taken -> Refusal.environment(String.valueOf(taken.getMessage()));
      case LedgerException ledger -> ledger(ledger);
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          refusal(wrapped.getCause());
      case NoSuchFileException missing -> Refusal.input("there is no file " + missing.getFile());
      case AccessDeniedException denied ->
          Refusal.environment(
              denied.getFile() + " may not be read or written; give this user the right to it");
      case FileSystemException file ->
          Refusal.environment("%s: %s".formatted(file.getFile(), file.getReason()));
      case IOException io -> Refusal.environment(String.valueOf(io.getMessage()));
      default ->
          Refusal.failed(
              "something broke inside Kept (%s). Run it again with KEPT_DEBUG=1 to see where, and report that"
                  .formatted(stopped.getClass().getSimpleName()));
    };
  }

  private static Refusal ledger(LedgerException stopped) {
    String message = String.valueOf(stopped.getMessage());
    return switch (stopped.kind()) {
      case NOT_WRITABLE, FOREIGN_FILE, NEWER_SCHEMA, DISK_FULL, LOCKED ->
          Refusal.environment(message);
      case REFUSED -> Refusal.input(message);
      case BROKEN -> Refusal.failed(message);
    };
  }
}
