package dev.kept.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A terminal in one folder, on one day: calls Kept as a person does and keeps what it printed.
final class Shell {
  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z"));
  private String typed = "";

  Shell(Path folder) {
    this.folder = folder;
  }

  Shell on(String day) {
    clock = InstantSource.fixed(Instant.parse(day + "T09:00:00Z"));
    return this;
  }

  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /// What the person types or pipes in during the next call.
  Shell typing(String... lines) {
    typed = String.join("\n", lines) + "\n";
    return this;
  }

  Answer kept(String... arguments) {
    LogFolder.silence();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayInputStream in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int exit =
        Kept.commandLine(new Machine(clock, environment, folder, in, false))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    return new Answer(exit, out.toString(), err.toString());
  }

  /// Exit code, stdout and stderr of one call.
  record Answer(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }
}
