package dev.kept.account;

/// How much the relationship matters to the business, beside the debt (practice R3).
public enum Relationship {
  STANDARD,
  KEY
}
