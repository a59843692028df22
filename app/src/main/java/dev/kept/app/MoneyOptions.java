package dev.kept.app;

import dev.kept.app.terminal.Refusal;
import dev.kept.money.Money;
import dev.kept.money.MoneyText;
import dev.kept.plan.Budget;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What is owed, and what the customer has left in a month.
final class MoneyOptions {
  @Option(
      names = "--balance",
      required = true,
      paramLabel = "AMOUNT",
      description = "What is owed and not disputed.")
  @SuppressWarnings("NullAway.Init")
  private String balance;

  @Option(
      names = "--currency",
      required = true,
      paramLabel = "CODE",
      description = "Its currency, like EUR.")
  @SuppressWarnings("NullAway.Init")
  private String currency;

  @Option(names = "--income", paramLabel = "AMOUNT", description = "Their budget, a month.")
  private @Nullable String income;

  @Option(
      names = "--essentials",
      paramLabel = "AMOUNT",
      description = "Rent, food, energy, care, a month (default: 0).")
  private @Nullable String essentials;

  @Option(
      names = "--other-debts",
      paramLabel = "AMOUNT",
      description = "Payments on other debts, a month (default: 0).")
  private @Nullable String otherDebts;

  /// More than nothing.
  Money balance() {
    Money owed = amount("--balance", balance);
    if (!owed.isPositive()) {
      throw Refusal.input("--balance is nothing to plan for; name what is owed");
    }
    return owed;
  }

  Optional<Budget> budget() {
    if (income == null) {
      if (essentials != null || otherDebts != null) {
        throw Refusal.usage("a budget needs --income beside what is spent");
      }
      return Optional.empty();
    }
    return Optional.of(
        new Budget(
            amount("--income", income),
            amount("--essentials", essentials == null ? "0" : essentials),
            amount("--other-debts", otherDebts == null ? "0" : otherDebts)));
  }

  private Money amount(String option, String text) {
    return switch (MoneyText.parse(text, currency(), Locale.ENGLISH)) {
      case MoneyText.Result.Amount(Money money) -> money;
      case MoneyText.Result.Refused(MoneyText.Reason reason) ->
          throw Refusal.input("%s \"%s\" %s".formatted(option, text, reason.words()));
    };
  }

  Currency currency() {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(currency.strip().toUpperCase(Locale.ROOT)))
        .filter(known -> known.getDefaultFractionDigits() >= 0)
        .findFirst()
        .orElseThrow(() ->
            Refusal.input(
                "--currency \"%s\" is no currency; name one like EUR".formatted(currency)));
  }
}
