package dev.kept.app.terminal;

/// How a command ended, as scripts see it.
public enum Exit {
  DONE(0),
  FAILED(1),
  USAGE(2),
  ENVIRONMENT(3),
  REFUSED(4);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /// The exit code of the process.
  public int code() {
    return code;
  }
}
