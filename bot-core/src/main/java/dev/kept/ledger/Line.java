package dev.kept.ledger;

import dev.kept.conversation.Speaker;
import java.time.Instant;
import java.util.Optional;

/// A spoken line as it was written. `seq` counts the lines of a talk from 1, `turn` is the seq of
/// the first line of its turn; `session` is the number of the one session that may see it, empty
/// for all.
public record Line(
    long seq,
    long turn,
    Optional<Long> session,
    Speaker speaker,
    String text,
    Instant at,
    Optional<String> name,
    Optional<String> script,
    Optional<String> rule) {}
