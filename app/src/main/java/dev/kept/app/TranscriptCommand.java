package dev.kept.app;

import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.JsonLines;
import dev.kept.app.terminal.Refusal;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.Conversation;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kept transcript`: what was said in one talk, and why.
@Command(
    name = "transcript",
    header = "Shows what was said in one talk, and why Kept said it.",
    description = "kept talks lists the talks.",
    footer = {"", "Example:", "  kept transcript Zm9vYmFyYmF6 --format json"})
final class TranscriptCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CONVERSATION", description = "The talk's id.")
  @SuppressWarnings("NullAway.Init")
  private String conversation;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or json for JSON Lines (default: text).")
  @SuppressWarnings("NullAway.Init")
  private String format;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final HouseOption house;

  TranscriptCommand(Machine machine) {
    this.house = new HouseOption(machine);
  }

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    switch (format.toLowerCase(Locale.ROOT)) {
      case "text" -> {
        Times times = new Times(house.settings().business().zone());
        new TranscriptText(out, times).print(read());
      }
      case "json" -> read().lines(new JsonLines(out)::print);
      default ->
          throw Refusal.usage("there is no format %s; there are text and json".formatted(format));
    }
    return Exit.DONE.code();
  }

  private Transcript read() {
    try (Ledger ledger = house.ledger()) {
      return ledger.read(this::read);
    }
  }

  private Transcript read(Shelf shelf) {
    Conversation talk =
        shelf
            .conversation(new ConversationId(conversation))
            .orElseThrow(() ->
                Refusal.input(
                    "there is no talk %s; kept talks lists them".formatted(conversation)));
    return Transcript.of(talk, shelf);
  }
}
