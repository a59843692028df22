package dev.kept.bench;

import java.nio.file.Path;
import java.time.Duration;

/// What `kept bench` was asked for.
record Options(Duration phase, Path report) {
  private static final int USUAL_SECONDS = 9;
  private static final int LONGEST_SECONDS = 120;
  static final String USAGE =
      """
      Usage: kept bench [--seconds N] [--report DIR]
      Measures Kept on this machine and prints each figure beside the raw limit of the same run.
        --seconds N    seconds per phase, 3 to 120 (default 9: the short form, under two minutes)
        --report DIR   where index.html goes (default ./bench-report)
      Example: kept bench --seconds 30 --report /tmp/report\
      """;

  /// Throws [IllegalArgumentException] with what to do for words it does not know.
  static Options of(String[] arguments) {
    int seconds = USUAL_SECONDS;
    Path report = Path.of("bench-report");
    for (int i = 0; i < arguments.length; i += 2) {
      String value = i + 1 < arguments.length ? arguments[i + 1] : "";
      switch (arguments[i]) {
        case "--seconds" -> seconds = seconds(value);
        case "--report" -> report = Path.of(value);
        default ->
            throw new IllegalArgumentException(
                "%s is not an option of kept bench; see kept bench --help".formatted(arguments[i]));
      }
    }
    return new Options(Duration.ofSeconds(seconds), report);
  }

  private static int seconds(String value) {
    if (!value.matches("\\d{1,3}")
        || Integer.parseInt(value) < 3
        || Integer.parseInt(value) > LONGEST_SECONDS) {
      throw new IllegalArgumentException("--seconds takes a number from 3 to " + LONGEST_SECONDS);
    }
    return Integer.parseInt(value);
  }
}
