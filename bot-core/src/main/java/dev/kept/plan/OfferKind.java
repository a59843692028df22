package dev.kept.plan;

/// The paths an offer can take (practices O1, O3, O5, O6, O8).
public enum OfferKind {
  PAY_IN_FULL,
  SHORT_PLAN,
  HARDSHIP,
  DEFERRAL,
  CUSTOM
}
