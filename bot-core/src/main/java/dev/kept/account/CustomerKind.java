package dev.kept.account;

/// Whether consumer law protects this customer.
public enum CustomerKind {
  CONSUMER,
  BUSINESS
}
