package dev.kept.ledger;

import dev.kept.conversation.Speaker;
import java.util.Optional;

/// A line to write: who says what, the collector's name when one speaks, and the script
/// (`id@version`) and rule it came from when Kept speaks. A line of the `gate` is seen by its
/// session alone.
public record NewLine(
    Speaker speaker,
    String text,
    Optional<String> name,
    Optional<String> script,
    Optional<String> rule,
    boolean gate) {}
