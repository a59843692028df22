package dev.kept.ledger;

/// What an import changed.
public record Tally(int created, int updated, int unchanged) {}
