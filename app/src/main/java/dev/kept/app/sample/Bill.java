package dev.kept.app.sample;

import java.time.LocalDate;
import java.util.Optional;

/// One invoice of the sample business, in minor units; negative for a credit note.
record Bill(
    Guest guest,
    LocalDate issued,
    LocalDate due,
    long minor,
    String description,
    Optional<LocalDate> disputedOn) {

  static Bill of(Guest guest, LocalDate issued, long minor, String description) {
    return new Bill(
        guest, issued, issued.plusDays(guest.terms()), minor, description, Optional.empty());
  }

  boolean isOwed() {
    return minor > 0 && disputedOn.isEmpty();
  }

  /// The same, disputed nine days after it was sent.
  Bill disputed(LocalDate today) {
    LocalDate on = issued.plusDays(9);
    return new Bill(
        guest, issued, due, minor, description, Optional.of(on.isAfter(today) ? today : on));
  }

  /// A credit note over a fifth of it, six days later.
  Bill credited(String why) {
    LocalDate on = issued.plusDays(6);
    return new Bill(guest, on, on, -minor / 5, why, Optional.empty());
  }
}
