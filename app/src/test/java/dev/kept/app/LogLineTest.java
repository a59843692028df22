package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.app.terminal.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLineTest {
  @TempDir private Path folder;

  private static LogRecord record(String message) {
    LogRecord record = new LogRecord(Level.WARNING, message);
    record.setLoggerName("dev.kept.chat");
    record.setInstant(java.time.Instant.parse("2026-11-23T09:00:00.123456Z"));
    return record;
  }

  @Test
  void a_record_is_one_line_with_its_moment_level_and_place() {
    assertEquals(
        "2026-11-23T09:00:00.123Z WARNING dev.kept.chat: the port is slow\n",
        new LogLine().format(record("the port is slow")));
  }

  @Test
  void a_token_becomes_stars() {
    String token = "k3Vd0b1mXy2c9QwErTyUiOpAsDfGhJkLzXcVbNm1234";

    String line = new LogLine().format(record("GET /c/" + token));

    assertTrue(line.endsWith("GET /c/***\n"), line);
  }

  @Test
  void what_a_library_quotes_in_an_exception_stays_out() {
    LogRecord record = record("a turn broke");
    record.setThrown(
        new IllegalStateException("cannot parse 'I owe 200 to my mother'", Refusal.failed("ours")));

    String line = new LogLine().format(record);

    assertFalse(line.contains("mother"), line);
    assertTrue(line.contains("java.lang.IllegalStateException"), line);
    assertTrue(line.contains("dev.kept.app.terminal.Refusal: ours"), line);
  }

  @Test
  void a_text_with_line_ends_cannot_pass_for_a_record_of_its_own() {
    String line = new LogLine().format(record("one\n2026-11-23T09:00:00Z SEVERE all is lost"));

    assertTrue(line.lines().skip(1).allMatch(next -> next.startsWith("    ")), line);
  }

  @Test
  void a_server_logs_into_its_data_folder_and_nowhere_else() throws IOException {
    LogFolder.silence();
    try (LogFolder _ = LogFolder.in(folder)) {
      Logger.getLogger("dev.kept.chat").info("listening");
      Logger.getLogger("org.eclipse.jetty").info("chatter");
      Logger.getLogger("org.eclipse.jetty").warning("trouble");
    }

    String written = Files.readString(folder.resolve("logs/kept-0.log"));
    assertTrue(written.contains("INFO dev.kept.chat: listening"), written);
    assertTrue(written.contains("WARNING org.eclipse.jetty: trouble"), written);
    assertFalse(written.contains("chatter"), written);
  }
}
