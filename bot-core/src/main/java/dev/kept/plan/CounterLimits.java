package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// How far the policy and the budget let a wish go.
record CounterLimits(int most, LocalDate latest, Money smallest, Optional<Money> cap, int stretch) {

  /// For payments that follow a cadence; `before` of the payments allowed are taken already.
  static CounterLimits of(Ground ground, Cadence cadence, int before) {
    PlanTerms.CounterOffer terms = ground.terms().counterOffer();
    Money smallest = terms.smallestInstalment().in(ground.currency());
    Money inHardship = ground.terms().hardship().smallestInstalment().in(ground.currency());
    return new CounterLimits(
        ground.payments(terms.most()) - before,
        ground.limit(terms.longestDays()),
        ground.request().hardship() ? smallest.min(inHardship) : smallest,
        ground.affordable().cap(cadence),
        terms.stretchPercent());
  }

  boolean canAfford(Money payment) {
    return cap.map(limit -> !payment.isMoreThan(limit)).orElse(true);
  }

  /// Whether `payment` is too far from what the customer named to be called near.
  boolean isTooFar(Money named, Money payment) {
    return BigDecimal.valueOf(payment.minor())
            .movePointRight(2)
            .compareTo(BigDecimal.valueOf(named.minor()).multiply(BigDecimal.valueOf(stretch)))
        > 0;
  }

  /// The rule that says how many payments there may be.
  Why countRule(long wanted, Ground ground) {
    boolean byLaw =
        ground.terms().fourInstalments() == PlanTerms.FourInstalments.HELD
            && ground.terms().counterOffer().most() > PlanTerms.FourInstalments.MARK;
    int allowed = ground.payments(ground.terms().counterOffer().most());
    return (byLaw ? Rule.COUNTER_FOUR : Rule.COUNTER_MOST)
        .why(new Fact.Count(wanted), new Fact.Count(allowed));
  }
}
