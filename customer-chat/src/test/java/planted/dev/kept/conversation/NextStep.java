package planted.dev.kept.conversation;

/// What only the desk may ask.
public final class NextStep {
  /// Decides.
  public String decide() {
    return "listen";
  }
}
