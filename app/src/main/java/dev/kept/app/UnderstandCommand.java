package dev.kept.app;

import dev.kept.app.config.SettingsFile;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.understanding.Reader;
import dev.kept.understanding.Reading;
import dev.kept.understanding.ReadingContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kept understand`: how messages of customers are read, without a ledger.
@Command(
    name = "understand",
    header = "Reads messages as customers write them: intents, rights, amounts, days.",
    description = {
      "One message per line on standard input, one reading per line out; empty lines too.",
      "A line may be a JSON object with \"text\", and with \"locale\", \"now\", \"zone\" or",
      "\"currency\" of its own."
    },
    footer = {
      "",
      "Example:",
      "  kept understand --locale en-US --json < messages.txt",
      "  echo \"I lost my job, I can do 50 a month\" | kept understand"
    })
final class UnderstandCommand implements Callable<Integer> {
  @Mixin private final Output output = new Output();
  private final Machine machine;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description =
          "Language and region, like es or en-GB; the region decides currency and which of day and"
              + " month comes first (default: en).")
  private String locale = "en";

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description = "The moment of the messages, like 2026-11-18T09:30:00Z (default: now).")
  private @Nullable String now;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where the customer is, like Europe/Paris (default: the business's zone).")
  private @Nullable String zone;

  @Option(
      names = "--currency",
      paramLabel = "CODE",
      description = "For amounts that name none (default: the region's).")
  private @Nullable String currency;

  UnderstandCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() throws IOException {
    MessageLine.Circumstances given = given();
    given.context(); // a wrong option is refused before anything is read
    Reader reader = Reader.load(Prompts.of(machine));
    int number = 0;
    BufferedReader in =
        new BufferedReader(new InputStreamReader(machine.in(), StandardCharsets.UTF_8));
    for (String line = next(in); line != null; line = next(in)) {
      number++;
      print(reader, MessageLine.of(line, given), number);
    }
    return Exit.DONE.code();
  }

  private MessageLine.Circumstances given() {
    ZoneId home = new SettingsFile(machine.environment()).unwritten().business().zone();
    return new MessageLine.Circumstances(
        locale,
        now == null ? machine.clock().instant().toString() : now,
        zone == null ? home.getId() : zone,
        Optional.ofNullable(currency));
  }

  private void print(Reader reader, MessageLine message, int number) {
    ReadingContext context;
    try {
      context = message.circumstances().context();
    } catch (Refusal wrong) {
      throw Refusal.input("line %d: %s".formatted(number, wrong.getMessage()));
    }
    Reading reading = reader.read(message.text(), context);
    if (output.isJson()) {
      output.json(UnderstandLine.of(reading));
    } else {
      UnderstandText.print(reading, output.text());
    }
  }

  /// The next line; only a line feed ends one, so that other control characters stay in the text.
  private static @Nullable String next(BufferedReader in) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return null;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return line.toString();
  }
}
