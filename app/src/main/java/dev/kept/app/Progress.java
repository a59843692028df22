package dev.kept.app;

import java.io.PrintWriter;
import java.util.function.IntConsumer;

/// One line on stderr that counts the rows of a large file while they are read.
final class Progress implements IntConsumer {
  private static final int STEP = 10_000;

  private final PrintWriter err;
  private final String what;
  private int shown;
  private int last;

  Progress(PrintWriter err, String what) {
    this.err = err;
    this.what = what;
  }

  @Override
  public void accept(int rows) {
    last = rows;
    if (rows % STEP == 0) {
      show(rows);
    }
  }

  private void show(int rows) {
    err.print("\r%s: %,d rows read".formatted(what, rows));
    err.flush();
    shown = rows;
  }

  /// Ends the line, if there is one.
  void end() {
    if (shown > 0) {
      show(last);
      err.println();
    }
  }
}
