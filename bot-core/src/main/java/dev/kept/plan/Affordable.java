package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the budget, when one was told, allows a plan to take (practice O9): a share of what is left
/// after essentials and other debts.
record Affordable(Optional<Budget> budget, Share share) {
  private static final int MONTHS = 12;

  /// The most a payment may be when payments follow this cadence; empty when no budget was told.
  Optional<Money> cap(Cadence cadence) {
    return cap(cadence.periodsPerYear());
  }

  /// The most a single payment may be.
  Optional<Money> monthlyCap() {
    return cap(MONTHS);
  }

  boolean isNothingLeft() {
    return monthlyCap().filter(cap -> !cap.isPositive()).isPresent();
  }

  boolean allows(Money payment, Cadence cadence) {
    return cap(cadence).map(cap -> !payment.isMoreThan(cap)).orElse(true);
  }

  /// The lines that show the customer the sum.
  List<Why> why(Money payment, Cadence cadence) {
    return budget
        .map(told ->
            List.of(
                shareLine(told),
                Rule.AFFORDABILITY_PAYMENT.why(
                    new Fact.Amount(payment), new Fact.Amount(cap(cadence).orElse(payment)))))
        .orElse(List.of());
  }

  Optional<Why> shareLine() {
    return budget.map(this::shareLine);
  }

  private Why shareLine(Budget told) {
    return Rule.AFFORDABILITY_SHARE.why(new Fact.Amount(told.left()), new Fact.Part(share));
  }

  private Optional<Money> cap(int periodsPerYear) {
    return budget.map(Budget::left).map(left -> cap(left, periodsPerYear));
  }

  private Money cap(Money left, int periodsPerYear) {
    if (!left.isPositive()) {
      return Money.zero(left.currency());
    }
    long cap =
        BigDecimal.valueOf(left.minor())
            .multiply(BigDecimal.valueOf((long) share.basisPoints() * MONTHS))
            .divideToIntegralValue(BigDecimal.valueOf(10_000L * periodsPerYear))
            .longValueExact();
    return new Money(cap, left.currency());
  }
}
