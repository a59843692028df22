package dev.kept.agreement;

/// Where a written agreement stands.
public enum AgreementState {
  PROPOSED,
  ACTIVE,
  COMPLETED,
  DEFAULTED,
  REPLACED,
  PAUSED
}
