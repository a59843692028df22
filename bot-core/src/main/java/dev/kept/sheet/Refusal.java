package dev.kept.sheet;

/// Why a line of a file cannot be taken over. Line 0 means the file as a whole.
public record Refusal(int line, String reason) {

  /// `line 7: "12,x" is not an amount`.
  @Override
  public String toString() {
    return line > 0 ? "line %d: %s".formatted(line, reason) : reason;
  }
}
