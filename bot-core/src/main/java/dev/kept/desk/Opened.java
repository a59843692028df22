package dev.kept.desk;

/// A talk opened or resumed on one device. `token` is the device's secret: shown once, kept by the
/// device, stored by nobody.
public record Opened(Session session, String token, ChatView view) {

  /// Without the token.
  @Override
  public String toString() {
    return "Opened[" + session.conversation() + "]";
  }
}
