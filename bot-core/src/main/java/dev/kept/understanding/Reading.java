package dev.kept.understanding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What one message says: its main intent, further ones, rights, and the values it names in the
/// order of the text. `language` is the language it is written in, when that is clear (`en`, `es`).
public record Reading(
    String text,
    Intent intent,
    double confidence,
    List<Intent> also,
    Set<Right> rights,
    List<Slot> slots,
    Optional<String> language,
    By by) {

  /// From this confidence on a guess by example is good enough to act on.
  private static final double SURE = 0.4;

  /// Which step of the cascade found the main intent.
  public enum By {
    RULE,
    EXAMPLES,
    VECTORS,
    MODEL
  }

  public Reading {
    also = List.copyOf(also);
    rights = Collections.unmodifiableSet(new TreeSet<>(rights));
    slots = List.copyOf(slots);
  }

  /// The slots of one kind, in the order of the text.
  public <S extends Slot> List<S> slots(Class<S> kind) {
    return slots.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The same for somebody who acts on it: a main intent that no rule found and the examples only
  /// guess at is not acted on. Rights and values stay.
  public Reading actedOn() {
    return by == By.EXAMPLES && confidence < SURE
        ? new Reading(
            text, Intent.OUT_OF_SCOPE, confidence, also, rights, slots, language, By.EXAMPLES)
        : this;
  }

  /// Whether this intent is among those found.
  public boolean says(Intent wanted) {
    return intent == wanted || also.contains(wanted);
  }
}
