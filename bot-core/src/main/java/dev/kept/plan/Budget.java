package dev.kept.plan;

import dev.kept.money.Money;

/// What a customer told about a month: income, essentials (rent, food, energy, care) and payments
/// on other debts. None is negative.
public record Budget(Money income, Money essentials, Money otherDebts) {

  public Budget {
    if (income.isNegative() || essentials.isNegative() || otherDebts.isNegative()) {
      throw new IllegalArgumentException("a budget has no negative amounts");
    }
  }

  /// What is left each month; may be negative.
  public Money left() {
    return income.minus(essentials).minus(otherDebts);
  }
}
