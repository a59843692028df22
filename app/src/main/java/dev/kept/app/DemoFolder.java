package dev.kept.app;

import dev.kept.app.terminal.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A data folder that holds the sample business, and says so: nobody's real business is ever mixed
/// with it or removed for it.
record DemoFolder(Path data) {
  private static final String LEDGER = "kept.db";
  private static final List<String> CONFIGURATION = List.of("kept.toml", "demo");

  private Path mark() {
    return data.resolve("demo");
  }

  /// Whether a demo was begun here before.
  boolean isBegun() {
    return Files.exists(mark()) && Files.exists(data.resolve(LEDGER));
  }

  /// Makes the folder ready for a new demo, with a configuration of its own. Refused when a real
  /// business is there.
  void begin() {
    if (Files.exists(data.resolve(LEDGER)) && !Files.exists(mark())) {
      throw Refusal.input(
          "%s holds a business already: name an empty folder for the demo with --data"
              .formatted(data));
    }
    try (InputStream configuration = DemoFolder.class.getResourceAsStream("demo.kept.toml")) {
      Files.createDirectories(data);
      clear();
      Files.writeString(mark(), "This folder holds the sample business of kept demo.\n");
      if (Files.notExists(data.resolve("kept.toml"))) {
        Files.copy(Objects.requireNonNull(configuration), data.resolve("kept.toml"));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  // What a demo that was left in the middle, or is not wanted any more, has written.
  private void clear() throws IOException {
    if (!Files.exists(mark())) {
      return;
    }
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!CONFIGURATION.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }
}
