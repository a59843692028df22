package dev.kept.app;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/// Counts the rows of a large file on stderr while they are read: in one line before a person, in a
/// line each for a log.
final class Progress implements IntConsumer, AutoCloseable {
  private static final int STEP = 10_000;

  private final PrintWriter err;
  private final String what;
  private final boolean terminal;
  private int shown;
  private int last;

  Progress(PrintWriter err, String what, boolean terminal) {
    this.err = err;
    this.what = what;
    this.terminal = terminal;
  }

  @Override
  public void accept(int rows) {
    last = rows;
    if (rows % STEP == 0) {
      show(rows);
    }
  }

  private void show(int rows) {
    err.print((terminal ? "\r%s: %,d rows read" : "%s: %,d rows read%n").formatted(what, rows));
    err.flush();
    shown = rows;
  }

  /// Ends the line, if there is one.
  @Override
  public void close() {
    if (shown > 0 && shown < last) {
      show(last);
    }
    if (shown > 0 && terminal) {
      err.println();
    }
  }
}
