package dev.kept.plan;

/// The answer to what a customer named. Never "no" (practice O8).
public sealed interface Counter {

  /// The wish fits policy and affordability as it stands.
  record Accepted(Offer offer) implements Counter {}

  /// The nearest plan that is allowed, and the one rule that moved it.
  record Nearest(Offer offer, Why movedBy) implements Counter {}

  /// Only a person may decide this, and why.
  record Person(Why movedBy) implements Counter {}
}
