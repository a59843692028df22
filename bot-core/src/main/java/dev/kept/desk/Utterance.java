package dev.kept.desk;

import dev.kept.plan.Budget;

/// What a customer sends in one turn, as a door hands it over.
public sealed interface Utterance {

  /// Free text.
  record Text(String text) implements Utterance {}

  /// A tapped choice.
  record Tap(String choice) implements Utterance {}

  /// The budget form.
  record BudgetForm(Budget budget) implements Utterance {}

  /// The consent form.
  record Signature(String typedName) implements Utterance {}
}
