package dev.kept.books;

import java.util.Locale;

/// What one file holds.
public enum ImportKind {
  CUSTOMERS,
  INVOICES,
  PAYMENTS;

  /// The name on the command line and in JSON: `invoices`.
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
