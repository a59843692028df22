package dev.kept.conversation;

import dev.kept.money.Money;
import dev.kept.plan.Budget;
import dev.kept.plan.Fact;
import dev.kept.plan.Wish;
import dev.kept.understanding.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The budget form is open. It is optional; three amounts in one message do as well.
final class WhileBudgeting {
  private static final int FIGURES = 3;

  private WhileBudgeting() {}

  static Reply open(Moment moment) {
    return ask(moment.in(new TalkState.Budgeting()), "budget.open");
  }

  static Reply ask(Moment moment, String rule) {
    return Reply.by(rule, moment.talk())
        .say(PlanWords.BUDGET_ASK)
        .offer(List.of(Choices.OPTIONS, Choices.PERSON));
  }

  static Optional<Reply> hear(Moment moment, Message message) {
    List<Money> figures =
        message.reading().slots(Slot.Amount.class).stream().map(Slot.Amount::money).toList();
    if (figures.size() == FIGURES && figures.stream().noneMatch(Money::isNegative)) {
      return Optional.of(told(moment, new Budget(figures.get(0), figures.get(1), figures.get(2))));
    }
    if (message.named().budgetOnly()) {
      return Optional.of(
          Reply.by("budget.unclear", moment.talk())
              .say(PlanWords.BUDGET_UNCLEAR)
              .offer(List.of(Choices.OPTIONS, Choices.PERSON)));
    }
    return Paying.hear(moment, message);
  }

  /// The sum is shown, and the options follow from it (practice O9).
  static Reply told(Moment moment, Budget budget) {
    Moment known =
        moment.with(
            moment
                .heard()
                .with(memory -> {
                  memory.budget = Optional.of(budget);
                  memory.listened = true;
                }));
    return Reply.by("budget.told", known.talk())
        .say(sum(budget))
        .then(
            known.heard().wish().isEmpty()
                ? Offering.show(known, "budget.told")
                : Offering.counter(known, Wish.none()));
  }

  private static Say sum(Budget budget) {
    Map<String, Fact> facts =
        new HashMap<>(
            Map.of(
                "income", Saying.amount(budget.income()),
                "essentials", Saying.amount(budget.essentials()),
                "debts", Saying.amount(budget.otherDebts())));
    if (!budget.left().isPositive()) {
      return Saying.say(PlanWords.BUDGET_NOTHING_LEFT, facts);
    }
    facts.put("left", Saying.amount(budget.left()));
    return Saying.say(PlanWords.BUDGET_SUM, facts);
  }
}
