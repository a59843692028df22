package dev.kept.ledger;

import java.time.Instant;

/// One import that was taken over whole: what was read (`customers`, `invoices`, `payments`), the
/// file's name and SHA-256 in hex, when, and what it changed.
public record ImportBatch(String kind, String file, String sha256, Instant at, Tally tally) {}
