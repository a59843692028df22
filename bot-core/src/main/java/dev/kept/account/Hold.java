package dev.kept.account;

import java.time.LocalDate;
import java.util.Optional;

/// A pause of collection: its kind, what it covers, from when until when (both included; open when
/// nobody can know yet) and why in the business's words.
public record Hold(
    HoldKind kind, HoldScope scope, LocalDate from, Optional<LocalDate> until, String why) {

  /// Whether it holds on `day`.
  public boolean isActive(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
