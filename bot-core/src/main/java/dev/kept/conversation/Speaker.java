package dev.kept.conversation;

import java.util.Locale;

/// Who said a turn.
public enum Speaker {
  CUSTOMER,
  KEPT,
  COLLECTOR;

  /// The name in JSON: `customer`.
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
