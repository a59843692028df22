package dev.kept.conversation;

import dev.kept.money.Money;
import dev.kept.money.MoneyText;
import dev.kept.plan.Budget;
import dev.kept.plan.Fact;
import dev.kept.plan.Wish;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The budget form is open. It is optional; three amounts in one message do as well.
final class WhileBudgeting {
  private static final int FIGURES = 3;
  private static final List<Choice> CHOICES = List.of(Choices.OPTIONS, Choices.PERSON);

  private WhileBudgeting() {}

  static Reply open(Moment moment) {
    return ask(moment.in(new TalkState.Budgeting()), "budget.open");
  }

  static Reply ask(Moment moment, String rule) {
    return Reply.by(rule, moment.talk()).say(PlanWords.BUDGET_ASK).offer(CHOICES);
  }

  static Optional<Reply> hear(Moment moment, Message message) {
    List<Money> figures = figures(message, moment);
    if (figures.size() == FIGURES) {
      return Optional.of(repeated(moment, figures));
    }
    if (message.reading().intent() == Intent.YES && moment.heard().budget().isPresent()) {
      return Optional.of(options(moment));
    }
    return message.named().budgetOnly()
        ? Optional.of(unclear(moment))
        : Paying.hear(moment, message);
  }

  private static Reply unclear(Moment moment) {
    return Reply.by("budget.unclear", moment.talk()).say(PlanWords.BUDGET_UNCLEAR).offer(CHOICES);
  }

  /// Amounts in a sentence, or nothing but amounts: "1500, 1100, 150".
  private static List<Money> figures(Message message, Moment moment) {
    List<Money> said =
        message.reading().slots(Slot.Amount.class).stream().map(Slot.Amount::money).toList();
    return said.isEmpty() ? bare(message.text(), moment) : said;
  }

  private static List<Money> bare(String text, Moment moment) {
    List<Money> figures = new ArrayList<>();
    for (String word : text.strip().split("[;,/]?\\s+", -1)) {
      if (MoneyText.parse(word, moment.balance().currency(), moment.heard().locale())
          instanceof MoneyText.Result.Amount(Money money)) {
        figures.add(money);
      } else {
        return List.of();
      }
    }
    return figures;
  }

  /// What was read from free text is repeated before it counts. Income is the largest of the three
  /// or they came in another order.
  private static Reply repeated(Moment moment, List<Money> figures) {
    Money income = figures.getFirst();
    if (figures.stream().anyMatch(figure -> figure.isMoreThan(income) || figure.isNegative())) {
      return unclear(moment);
    }
    Budget budget = new Budget(income, figures.get(1), figures.get(2));
    return Reply.by("budget.repeated", knowing(moment, budget).talk())
        .say(sum(budget))
        .say(PlanWords.BUDGET_RIGHT)
        .offer(List.of(Choices.YES, Choices.BUDGET, Choices.PERSON));
  }

  /// The form was sent: the sum is shown, and the options follow from it (practice O9).
  static Reply told(Moment moment, Budget budget) {
    Moment known = knowing(moment, budget);
    return Reply.by("budget.told", known.talk()).say(sum(budget)).then(options(known));
  }

  private static Moment knowing(Moment moment, Budget budget) {
    return moment.with(
        moment
            .heard()
            .with(memory -> {
              memory.budget = Optional.of(budget);
              memory.listened = true;
            }));
  }

  /// The ways forward that fit; a wish that was named is answered with the budget in mind.
  static Reply options(Moment moment) {
    return moment.heard().wish().isEmpty()
        ? Offering.show(moment, "budget.told")
        : Offering.counter(moment, Wish.none());
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
