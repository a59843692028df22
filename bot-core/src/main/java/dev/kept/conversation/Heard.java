package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.plan.Budget;
import dev.kept.plan.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a talk remembers from turn to turn beside its state: the language, what the customer told
/// us, how often in a row we did not understand, and how often someone was insulted. What a
/// customer says they can pay is never lost; it stays in `wish` until a decision holds it. `shown`
/// are the ids of the choices shown last, in order, so that "the second one" has a meaning.
public record Heard(
    Locale locale,
    boolean listened,
    boolean hardship,
    Set<Circumstance> circumstances,
    Optional<Budget> budget,
    Optional<Cadence> payday,
    Optional<LocalDate> soonest,
    Wish wish,
    List<String> shown,
    int unclear,
    int insults) {

  public Heard {
    circumstances = Set.copyOf(circumstances);
    shown = List.copyOf(shown);
  }

  /// Nothing heard yet.
  public static Heard nothing(Locale locale) {
    return new Heard(
        locale,
        false,
        false,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Wish.none(),
        List.of(),
        0,
        0);
  }
}
