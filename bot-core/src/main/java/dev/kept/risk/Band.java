package dev.kept.risk;

/// How likely it is that this account will not be paid as agreed.
public enum Band {
  LOW,
  MEDIUM,
  HIGH
}
