package dev.kept.app;

import dev.kept.desk.ChatView;
import dev.kept.desk.Utterance;
import dev.kept.money.Money;
import dev.kept.money.MoneyText;
import dev.kept.plan.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a line typed at the terminal stands for, as the talk stands: the number of a choice, the
/// three amounts of a budget, a signature, or words.
final class TypedLine {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Pattern SIGNATURE = Pattern.compile("(?i)sign\\s+(.+)");

  private TypedLine() {}

  static Utterance read(String typed, ChatView view) {
    return choice(typed, view)
        .or(() -> signature(typed, view))
        .or(() -> budget(typed, view))
        .orElseGet(() -> new Utterance.Text(typed));
  }

  private static Optional<Utterance> choice(String typed, ChatView view) {
    if (!NUMBER.matcher(typed).matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(typed);
    return number >= 1 && number <= view.choices().size()
        ? Optional.of(new Utterance.Tap(view.choices().get(number - 1).id()))
        : Optional.empty();
  }

  private static Optional<Utterance> signature(String typed, ChatView view) {
    Matcher signature = SIGNATURE.matcher(typed);
    return view.readBack().isPresent() && signature.matches()
        ? Optional.of(new Utterance.Signature(signature.group(1)))
        : Optional.empty();
  }

  private static Optional<Utterance> budget(String typed, ChatView view) {
    if (!view.state().equals("budgeting") || view.currency().isEmpty()) {
      return Optional.empty();
    }
    List<Money> amounts = new ArrayList<>();
    for (String word : typed.split("\\s+", -1)) {
      switch (MoneyText.parse(word, view.currency().get(), view.locale())) {
        case MoneyText.Result.Amount amount -> amounts.add(amount.money());
        case MoneyText.Result.Refused no -> {
          return Optional.empty();
        }
      }
    }
    return amounts.size() == 3
        ? Optional.of(
            new Utterance.BudgetForm(new Budget(amounts.get(0), amounts.get(1), amounts.get(2))))
        : Optional.empty();
  }
}
