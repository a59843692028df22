package dev.kept.policy;

import dev.kept.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;

/// One amount of the policy in every currency: exact where the file names the currency, else
/// `otherMajor` of its major units.
public record Amounts(Map<Currency, Money> exact, BigDecimal otherMajor) {

  public Amounts {
    exact = Map.copyOf(exact);
    if (otherMajor.signum() < 0) {
      throw new IllegalArgumentException("an amount of a policy is never negative");
    }
  }

  /// The amount in `currency`; a part of its smallest unit counts as one.
  public Money in(Currency currency) {
    Money named = exact.get(currency);
    return named == null
        ? Money.ofMajor(
            otherMajor.setScale(currency.getDefaultFractionDigits(), RoundingMode.CEILING),
            currency)
        : named;
  }
}
