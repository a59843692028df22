package dev.kept.app.terminal;

/// A command that will not go on. The message is one line for the person at the terminal: what is
/// in the way and what to do about it.
public final class Refusal extends RuntimeException {
  private final Exit exit;

  private Refusal(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  /// The command was called in a way that means nothing.
  public static Refusal usage(String message) {
    return new Refusal(Exit.USAGE, message);
  }

  /// The machine stands in the way: a port, a folder, a disk.
  public static Refusal environment(String message) {
    return new Refusal(Exit.ENVIRONMENT, message);
  }

  /// What was handed in cannot be taken.
  public static Refusal input(String message) {
    return new Refusal(Exit.REFUSED, message);
  }

  /// Something else went wrong.
  public static Refusal failed(String message) {
    return new Refusal(Exit.FAILED, message);
  }

  /// The exit code that goes with it.
  public Exit exit() {
    return exit;
  }
}
