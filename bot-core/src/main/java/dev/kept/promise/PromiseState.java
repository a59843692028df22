package dev.kept.promise;

/// What became of a promise to pay.
public enum PromiseState {
  OPEN,
  KEPT,
  PARTIALLY_KEPT,
  BROKEN,
  WITHDRAWN
}
