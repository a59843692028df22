package dev.kept.ledger;

import dev.kept.conversation.Effect;
import java.time.Instant;

/// A wish about contact, in the customer's words.
public record StatedWish(Effect.ContactWish wish, String words, Instant at) {}
