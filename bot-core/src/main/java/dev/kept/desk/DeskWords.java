package dev.kept.desk;

import dev.kept.plan.Budget;
import dev.kept.plan.Fact;
import dev.kept.script.Cue;
import dev.kept.script.FactKind;
import java.util.List;
import java.util.Map;

/// How what was tapped or filled in reads in the transcript.
final class DeskWords {
  private static final Cue BUDGET =
      Cue.of("said.budget")
          .giving("income", FactKind.AMOUNT)
          .giving("essentials", FactKind.AMOUNT)
          .giving("debts", FactKind.AMOUNT);

  private DeskWords() {}

  /// Every script asked for here, for the proof at start.
  static List<Cue> cues() {
    return List.of(BUDGET);
  }

  /// The script a told budget reads as.
  static String budgetScript() {
    return BUDGET.id();
  }

  static Map<String, Fact> budget(Budget budget) {
    return Map.of(
        "income", new Fact.Amount(budget.income()),
        "essentials", new Fact.Amount(budget.essentials()),
        "debts", new Fact.Amount(budget.otherDebts()));
  }

  /// The label of a choice that may always be made, when it was not among those shown.
  static String alwaysOpen(String choice) {
    return switch (choice) {
      case "language:en" -> "choice.english";
      case "language:es" -> "choice.spanish";
      default -> "choice.person";
    };
  }

  /// Whether `choice` can be made although it was not shown.
  static boolean isAlwaysOpen(String choice) {
    return List.of("person", "language:en", "language:es").contains(choice);
  }
}
