package dev.kept.sheet;

/// Nonsense in one row, or in the file as a whole. It travels only from the cell to the loop over
/// the rows, which turns it into a [Refusal]; so it carries no stack trace.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /// Refuses `line`; 0 means the file as a whole.
  public RefusedException(int line, String reason) {
    super(reason, null, false, false);
    this.line = line;
  }

  /// The same as a value.
  public Refusal refusal() {
    return new Refusal(line, String.valueOf(getMessage()));
  }
}
