package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.plan.Budget;
import dev.kept.plan.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What a talk remembers from turn to turn beside its state: the language, what the customer told
/// us, how often in a row we did not understand, and how often someone was insulted. What a
/// customer says they can pay is never lost; it stays in `wish` until a decision holds it. `shown`
/// are the ids of the choices shown last, in order, so that "the second one" has a meaning;
/// `changing` says that an agreement is being changed, `careTold` that the people who care for
/// hardship were told.
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
    boolean changing,
    boolean careTold,
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
        false,
        false,
        0,
        0);
  }

  /// The same memory with something changed in it.
  Heard with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.heard();
  }

  /// A memory being changed.
  static final class Draft {
    Locale locale;
    boolean listened;
    boolean hardship;
    Set<Circumstance> circumstances;
    Optional<Budget> budget;
    Optional<Cadence> payday;
    Optional<LocalDate> soonest;
    Wish wish;
    List<String> shown;
    boolean changing;
    boolean careTold;
    int unclear;
    int insults;

    private Draft(Heard heard) {
      locale = heard.locale;
      listened = heard.listened;
      hardship = heard.hardship;
      circumstances = heard.circumstances;
      budget = heard.budget;
      payday = heard.payday;
      soonest = heard.soonest;
      wish = heard.wish;
      shown = heard.shown;
      changing = heard.changing;
      careTold = heard.careTold;
      unclear = heard.unclear;
      insults = heard.insults;
    }

    private Heard heard() {
      return new Heard(
          locale,
          listened,
          hardship,
          circumstances,
          budget,
          payday,
          soonest,
          wish,
          shown,
          changing,
          careTold,
          unclear,
          insults);
    }
  }
}
