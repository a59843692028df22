package dev.kept.plan;

import dev.kept.money.Money;
import java.util.Optional;

/// Into how many equal payments an amount can be spread: so many at least and at most, none below
/// the smallest, none above the cap of the budget.
record Spread(Money amount, int least, int most, Money smallest, Optional<Money> cap) {

  /// The count nearest to `wanted` that keeps every limit; empty when none does. What can be
  /// afforded comes before what is wanted.
  Optional<Integer> count(int wanted) {
    int fewest = Math.max(least, fewestWithinCap());
    int mostAboveSmallest =
        smallest.isPositive() ? (int) Math.min(most, amount.minor() / smallest.minor()) : most;
    if (fewest > mostAboveSmallest) {
      return Optional.empty();
    }
    return Optional.of(Math.clamp(wanted, fewest, mostAboveSmallest));
  }

  private int fewestWithinCap() {
    return cap.map(limit ->
            limit.isPositive()
                ? (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(amount.minor(), limit.minor()))
                : Integer.MAX_VALUE)
        .orElse(1);
  }
}
