package dev.kept.conversation;

import java.util.Locale;

/// What has been going on for a customer, as far as words for it are known (practice W2). The order
/// is the order in which they are acknowledged.
public enum Circumstance {
  BEREAVEMENT,
  ILLNESS,
  CARE,
  SEPARATION,
  LOST_WORK,
  FEWER_HOURS,
  LATE_CLIENTS,
  SLOW_TRADE,
  FREIGHT_DELAY,
  DAMAGE,
  UNEXPECTED_BILL,
  HIGHER_COSTS,
  MOVED_HOME,
  PAY_DELAYED,
  BANK_TROUBLE,
  FORGOT,
  INVOICE_NOT_SEEN,
  TIGHT_MONEY;

  /// The name scripts and files use: `late_clients`.
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
