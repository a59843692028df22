package dev.kept.ledger;

import java.time.Instant;

/// The note of one answered turn, as a supervisor reads it: `turn` is the seq of its first line.
public record DecisionRecord(long turn, Instant at, DecisionNote note) {}
