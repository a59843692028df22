package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KeptTest {
  @TempDir private Path folder;

  private Shell shell() {
    return new Shell(folder);
  }

  @Test
  void without_a_command_it_shows_what_there_is() {
    Shell.Answer answer = shell().kept();

    assertEquals(0, answer.exit());
    assertTrue(answer.out().contains("Collects what is owed and keeps the customer."));
  }

  @Test
  void an_unknown_option_is_wrong_usage_said_in_one_line_with_a_way_on() {
    Shell.Answer answer = shell().kept("--vresion");

    assertEquals(2, answer.exit());
    assertEquals("", answer.out());
    assertEquals(
        "kept: there is no option --vresion. Did you mean --version? (kept --help shows how)\n",
        answer.err());
  }

  @Test
  void an_unknown_command_is_wrong_usage() {
    Shell.Answer answer = shell().kept("zzz");

    assertEquals(2, answer.exit());
    assertEquals("kept: nothing here is called zzz (kept --help shows how)\n", answer.err());
  }

  @Test
  void every_command_shows_an_example_in_its_help() {
    CommandLine kept =
        Kept.commandLine(
            new Machine(
                java.time.InstantSource.system(),
                java.util.Map.of(),
                folder,
                java.io.InputStream.nullInputStream(),
                false));

    kept.getSubcommands()
        .forEach((name, command) ->
            assertTrue(
                command.getUsageMessage().contains("  kept " + name),
                () -> "kept %s --help has no example".formatted(name)));
  }
}
