package dev.kept.app;

import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/// One log record as one line, and below it where an exception came from. What a library says in an
/// exception may quote what a customer wrote, so only Kept's own messages are kept, and anything as
/// long and random as a link or session token becomes stars.
final class LogLine extends Formatter {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43,}");

  @Override
  public String format(LogRecord record) {
    StringBuilder line = new StringBuilder();
    line.append(record.getInstant().truncatedTo(ChronoUnit.MILLIS))
        .append(' ')
        .append(record.getLevel().getName())
        .append(' ')
        .append(record.getLoggerName())
        .append(": ")
        .append(plain(formatMessage(record)))
        .append('\n');
    for (Throwable thrown = record.getThrown(); thrown != null; thrown = thrown.getCause()) {
      append(line, thrown);
    }
    return line.toString();
  }

  private static void append(StringBuilder line, Throwable thrown) {
    String type = thrown.getClass().getName();
    line.append("  ").append(type);
    if (type.startsWith("dev.kept.")) {
      line.append(": ").append(plain(String.valueOf(thrown.getMessage())));
    }
    line.append('\n');
    for (StackTraceElement frame : thrown.getStackTrace()) {
      line.append("    at ").append(frame).append('\n');
    }
  }

  private static String plain(String text) {
    // Indented, so that no text can pass for a line of its own.
    return TOKEN.matcher(text.strip().replaceAll("\\R", "\n    ")).replaceAll("***");
  }
}
