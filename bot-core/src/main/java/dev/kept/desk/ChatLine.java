package dev.kept.desk;

import dev.kept.conversation.Speaker;
import java.time.Instant;
import java.util.Optional;

/// One message as people read it. `seq` grows by one per line within a talk; `name` is the
/// collector's, when one speaks; `script` the id and version of the words, when Kept speaks.
public record ChatLine(
    long seq,
    Speaker from,
    String text,
    Instant at,
    Optional<String> name,
    Optional<String> script) {}
