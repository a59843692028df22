package dev.kept.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// The log of a running server: rolling files in `logs/` of the data folder. The terminal stays
/// quiet, so that what a command prints is what it was asked for.
final class LogFolder implements AutoCloseable {
  private static final int BYTES_PER_FILE = 10_000_000;
  private static final int FILES = 5;

  // java.util.logging forgets the level of a logger nobody holds.
  private static final Logger ROOT = Logger.getLogger("");
  private static final Logger KEPT = Logger.getLogger("dev.kept");

  private final Handler handler;

  private LogFolder(Handler handler) {
    this.handler = handler;
  }

  /// Nothing is logged to the terminal from here on.
  static void silence() {
    LogManager.getLogManager().reset();
    ROOT.setLevel(Level.OFF);
  }

  /// What Kept does and what the libraries warn of goes to `data/logs` from here on.
  static LogFolder in(Path data) {
    Path folder = data.resolve("logs");
    try {
      Files.createDirectories(folder);
      Handler handler =
          new FileHandler(
              folder.toString().replace("%", "%%") + "/kept-%g.log", BYTES_PER_FILE, FILES, true);
      handler.setFormatter(new LogLine());
      handler.setEncoding("UTF-8");
      ROOT.setLevel(Level.WARNING);
      KEPT.setLevel(Level.INFO);
      ROOT.addHandler(handler);
      return new LogFolder(handler);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public void close() {
    ROOT.removeHandler(handler);
    handler.close();
  }
}
