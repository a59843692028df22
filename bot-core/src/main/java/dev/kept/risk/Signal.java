package dev.kept.risk;

import java.util.List;
import java.util.Locale;

/// What the scorecard looks at (practices R1, R2), with the figures each one's reason may name.
enum Signal {
  /// The oldest open invoice nobody disputes is past due.
  PAST_DUE("days"),
  /// How large a share of the invoices was paid late, the recent ones weighing more.
  LATE_SHARE("percent", "late", "invoices"),
  /// How many days late invoices were paid on average, the recent ones weighing more.
  DAYS_LATE("days", "invoices"),
  /// The last invoices took longer than the ones before.
  RISING_DAYS_TO_PAY("days", "before", "now"),
  /// Invoices that were paid piece by piece.
  PARTIAL_PAYMENTS("invoices"),
  /// Payments that came back.
  RETURNED_PAYMENTS("payments"),
  /// No new order for much longer than usual.
  ORDERS_STOPPED("days", "usual"),
  /// Disputes that came up lately.
  SUDDEN_DISPUTES("disputes"),
  /// How large a share of the invoices was disputed.
  DISPUTE_SHARE("percent", "disputed", "invoices"),
  /// Promises that were not kept.
  BROKEN_PROMISES("promises"),
  /// More is open than usual.
  EXPOSURE("percent"),
  /// Past due, and not a sign of life.
  SILENCE("days"),
  /// An insolvency is on record.
  INSOLVENCY(),
  /// A trade in which businesses fail more often.
  INDUSTRY(),
  /// Too little is known yet.
  SHORT_HISTORY("invoices"),
  /// So many invoices in a row were paid in time.
  ON_TIME("invoices"),
  /// Invoices are paid before they are due.
  PAYS_EARLY("days");

  // List.of cannot be changed, which the type does not say.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> figures;

  Signal(String... figures) {
    this.figures = List.of(figures);
  }

  /// The figures its reason may name, the one that decides about singular and plural first.
  List<String> figures() {
    return figures;
  }

  /// The name in the scorecard and in JSON: `late_share`.
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
