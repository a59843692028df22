package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.plan.Budget;
import dev.kept.understanding.Intent;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a talk remembers from turn to turn beside its state: the language, what the customer told
/// us, and how often in a row we did not understand. What a customer says they can pay is never
/// lost; it stays here until a decision holds it.
public record Heard(
    Locale locale,
    boolean listened,
    boolean hardship,
    Set<Intent> circumstances,
    Optional<Budget> budget,
    Optional<Cadence> payday,
    Optional<LocalDate> soonest,
    int unclear) {

  public Heard {
    circumstances = Set.copyOf(circumstances);
  }

  /// Nothing heard yet.
  public static Heard nothing(Locale locale) {
    return new Heard(
        locale, false, false, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
  }
}
