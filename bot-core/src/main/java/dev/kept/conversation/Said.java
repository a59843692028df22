package dev.kept.conversation;

import dev.kept.plan.Budget;
import dev.kept.understanding.Reading;

/// What came from the customer in one turn.
public sealed interface Said {

  /// Free text, already read.
  record Text(Reading reading) implements Said {}

  /// A tap on a choice that was offered, by its id.
  record Chose(String choice) implements Said {}

  /// The budget form.
  record BudgetTold(Budget budget) implements Said {}

  /// The consent form: the name as typed.
  record Signed(String typedName) implements Said {}
}
