package dev.kept.chat.page;

import dev.kept.money.Money;
import dev.kept.money.MoneyFormat;
import dev.kept.money.MoneyText;
import dev.kept.plan.Budget;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The budget form: what stands in its three fields, and what they come to. Nothing typed is lost
/// when something must be fixed.
public record BudgetForm(
    Currency currency, Locale locale, String income, String essentials, String debts) {

  /// An empty form.
  static BudgetForm empty(Currency currency, Locale locale) {
    return new BudgetForm(currency, locale, "", "", "");
  }

  /// The form as posted.
  static BudgetForm of(FormBody form, Currency currency, Locale locale) {
    return new BudgetForm(
        currency, locale, form.get("income"), form.get("essentials"), form.get("debts"));
  }

  /// The fields that hold no amount, each with what to do about it.
  List<TalkPage.Problem> problems(Speech speech) {
    List<TalkPage.Problem> problems = new ArrayList<>();
    check(income, "income", PageCue.PROBLEM_INCOME, speech, problems);
    check(essentials, "essentials", PageCue.PROBLEM_ESSENTIALS, speech, problems);
    check(debts, "debts", PageCue.PROBLEM_DEBTS, speech, problems);
    return problems;
  }

  private void check(
      String text, String field, PageCue cue, Speech speech, List<TalkPage.Problem> problems) {
    if (amount(text).isEmpty()) {
      problems.add(new TalkPage.Problem(speech.say(cue), Optional.of(field)));
    }
  }

  /// The budget, when every field holds an amount.
  public Optional<Budget> budget() {
    return amount(income)
        .flatMap(in ->
            amount(essentials)
                .flatMap(out -> amount(debts).map(owed -> new Budget(in, out, owed))));
  }

  /// What is left each month, as people read it; nothing while a field is missing.
  public Optional<String> left() {
    return budget().map(Budget::left).map(left -> MoneyFormat.format(left, locale));
  }

  /// Whether more goes out than comes in.
  public boolean isShort() {
    return budget().map(Budget::left).filter(Money::isNegative).isPresent();
  }

  private Optional<Money> amount(String text) {
    return MoneyText.parse(text, currency, locale) instanceof MoneyText.Result.Amount(Money money)
        ? Optional.of(money)
        : Optional.empty();
  }
}
