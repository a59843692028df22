package dev.kept.agreement;

import java.time.Instant;
import java.util.Locale;

/// How the customer said yes: the name they typed, when, in which language, and from which network
/// address and program (as the browser named itself).
public record Consent(String typedName, Instant at, Locale locale, String address, String agent) {

  /// Names nobody: consent holds personal data that no log may show.
  @Override
  public String toString() {
    return "Consent[" + at + "]";
  }
}
