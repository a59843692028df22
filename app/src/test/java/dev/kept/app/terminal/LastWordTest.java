package dev.kept.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.prompts.PromptException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class LastWordTest {
  @Command(name = "probe")
  private record Probe(RuntimeException breakage) implements Callable<Integer> {
    @Override
    public Integer call() {
      throw breakage;
    }
  }

  private record Ended(int exit, String err) {}

  private static Ended after(RuntimeException breakage, boolean traces) {
    LastWord lastWord = new LastWord(traces);
    StringWriter err = new StringWriter();
    int exit =
        new CommandLine(new Probe(breakage))
            .setErr(new PrintWriter(err, true))
            .setExecutionExceptionHandler(lastWord)
            .execute();
    return new Ended(exit, err.toString());
  }

  @Test
  void a_broken_prompt_is_input_refused_with_file_and_line() {
    assertEquals(
        new Ended(4, "kept: policies/own.toml:7: caps.share is missing\n"),
        after(new PromptException("policies/own.toml", 7, "caps.share is missing"), false));
  }

  @Test
  void a_file_that_is_not_there_is_input_refused() {
    assertEquals(
        new Ended(4, "kept: there is no file in.csv\n"),
        after(new UncheckedIOException(new NoSuchFileException("in.csv")), false));
  }

  @Test
  void a_file_that_may_not_be_written_is_the_environment() {
    Ended ended = after(new UncheckedIOException(new AccessDeniedException("/srv/data")), false);

    assertEquals(3, ended.exit());
    assertTrue(ended.err().startsWith("kept: /srv/data may not be read or written"));
  }

  @Test
  void a_full_disk_is_the_environment() {
    IOException full =
        new java.nio.file.FileSystemException("x.db", null, "No space left on device");

    assertEquals(
        new Ended(3, "kept: x.db: No space left on device\n"),
        after(new UncheckedIOException(full), false));
  }

  @Test
  void breakage_is_one_line_that_quotes_nothing_it_was_given() {
    Ended ended = after(new IllegalStateException("Mrs Jones owes 200"), false);

    assertEquals(1, ended.exit());
    assertEquals(1, ended.err().lines().count());
    assertFalse(ended.err().contains("Jones"));
    assertTrue(ended.err().contains("IllegalStateException"));
  }

  @Test
  void a_message_of_several_lines_is_said_in_one() {
    assertEquals(
        new Ended(2, "kept: first, then second\n"),
        after(Refusal.usage("first,\n   then second"), false));
  }

  @Test
  void with_traces_the_place_is_shown_before_the_line() {
    Ended ended = after(new IllegalStateException("here"), true);

    assertTrue(ended.err().contains("at dev.kept.app.terminal.LastWordTest"));
    assertTrue(ended.err().lines().toList().getLast().startsWith("kept: something broke"));
  }
}
