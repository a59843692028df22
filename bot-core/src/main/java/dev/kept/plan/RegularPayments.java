package dev.kept.plan;

import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Spreads what is still open over regular payments as the customer wants it, and, where a limit
/// stands in the way, as near to that as the limit allows. `before` payments are named already and
/// take the first dates.
record RegularPayments(
    Ground ground, Money open, WishRhythm rhythm, int before, CounterLimits limits, Trail trail) {

  static RegularPayments of(Ground ground, Money open, WishRhythm rhythm, int before, Trail trail) {
    return new RegularPayments(
        ground, open, rhythm, before, CounterLimits.of(ground, rhythm.cadence(), before), trail);
  }

  /// Payments of the named amount, the last one smaller. Empty when only a person may decide.
  Optional<List<Money>> each(Money named) {
    return withinLimits(named).flatMap(payment -> pay(named, payment));
  }

  /// The named number of equal payments. Empty when only a person may decide.
  Optional<List<Money>> count(int named) {
    int possible = possible(named);
    if (named > possible) {
      trail.moved(tooMany(named));
    }
    return equal(Math.min(named, possible), named);
  }

  /// As many equal payments as the policy aims at. Empty when only a person may decide.
  Optional<List<Money>> usual() {
    PlanTerms.ShortPlan terms = ground.terms().shortPlan();
    int most = Math.max(1, Math.min(ground.payments(terms.most()) - before, limits.most()));
    int least = Math.min(terms.least(), most);
    int wanted = Math.clamp(ground.typicalCount(rhythm.cadence()), least, most);
    Spread spread = spread(Math.max(wanted, affordableCount()));
    return spread
        .count(wanted)
        .or(() -> single(spread))
        .map(open::split)
        .or(() -> blocked(cannotAfford(part(wanted))));
  }

  private Optional<Money> withinLimits(Money named) {
    Money affordable = limits.cap().map(named::min).orElse(named);
    if (named.isMoreThan(affordable)) {
      trail.moved(cannotAfford(named));
    }
    Money smallest = limits.smallest().min(open);
    if (affordable.compareTo(smallest) >= 0) {
      return Optional.of(affordable);
    }
    Why tooSmall = Rule.COUNTER_SMALLEST.why(new Fact.Amount(named), new Fact.Amount(smallest));
    if (!limits.canAfford(smallest) || limits.isTooFar(named, smallest)) {
      trail.blocked(tooSmall);
      return Optional.empty();
    }
    trail.moved(tooSmall);
    return Optional.of(smallest);
  }

  private Optional<List<Money>> pay(Money named, Money payment) {
    long needed = Math.ceilDiv(open.minor(), payment.minor());
    int possible = possible(needed);
    if (needed <= possible) {
      return Optional.of(fill(payment));
    }
    Why rule = tooMany(needed);
    if (possible < 1) {
      return blocked(rule);
    }
    trail.moved(rule);
    Money least = new Money(Math.ceilDiv(open.minor(), possible), open.currency());
    if (!limits.canAfford(least)) {
      return blocked(
          Rule.AFFORDABILITY_PAYMENT.why(
              new Fact.Amount(least), new Fact.Amount(limits.cap().orElse(least))));
    }
    return limits.isTooFar(named, least)
        ? blocked(Rule.COUNTER_STRETCH.why(new Fact.Amount(named), new Fact.Amount(least)))
        : Optional.of(fill(least));
  }

  private Optional<List<Money>> equal(int wanted, int named) {
    Spread spread = spread(Math.max(wanted, affordableCount()));
    Optional<Integer> count = spread.count(wanted).or(() -> single(spread));
    if (wanted < 1 || count.isEmpty()) {
      return blocked(wanted < 1 ? tooMany(named) : cannotAfford(part(named)));
    }
    if (count.get() > wanted) {
      trail.moved(cannotAfford(part(named)));
    } else if (count.get() < wanted) {
      trail.moved(
          Rule.COUNTER_SMALLEST.why(
              new Fact.Amount(part(wanted)), new Fact.Amount(limits.smallest())));
    }
    return count.map(open::split);
  }

  /// An amount below the smallest instalment is still one payment.
  private Optional<Integer> single(Spread spread) {
    boolean small = open.compareTo(limits.smallest()) < 0;
    return small && limits.canAfford(open) && spread.most() > 0 ? Optional.of(1) : Optional.empty();
  }

  private Spread spread(int most) {
    return new Spread(open, 1, possible(most), limits.smallest(), limits.cap());
  }

  /// The fewest payments the budget allows; as many as there may be when it allows none.
  private int affordableCount() {
    return limits
        .cap()
        .map(cap ->
            cap.isPositive()
                ? (int) Math.min(limits.most(), Math.ceilDiv(open.minor(), cap.minor()))
                : limits.most())
        .orElse(1);
  }

  /// How many of so many payments the limits leave room for.
  private int possible(long wanted) {
    int count = (int) Math.min(wanted, Math.max(0, limits.most()));
    return count == 0 ? 0 : dates(count).countUntil(limits.latest()) - before;
  }

  DueDates dates(int count) {
    return DueDates.of(rhythm.first(), rhythm.cadence(), before + count, ground.calendar());
  }

  private Why tooMany(long wanted) {
    if (wanted > limits.most()) {
      return limits.countRule(wanted + before, ground);
    }
    LocalDate last = dates((int) wanted).last();
    return Rule.COUNTER_LONGEST.why(new Fact.Day(last), new Fact.Day(limits.latest()));
  }

  private Why cannotAfford(Money payment) {
    return Rule.COUNTER_AFFORDABILITY.why(
        new Fact.Amount(payment), new Fact.Amount(limits.cap().orElse(payment)));
  }

  private Money part(int count) {
    return new Money(Math.ceilDiv(open.minor(), Math.max(1, count)), open.currency());
  }

  private List<Money> fill(Money payment) {
    List<Money> amounts = new ArrayList<>();
    Money left = open;
    while (left.isPositive()) {
      amounts.add(left.min(payment));
      left = left.minus(amounts.getLast());
    }
    return amounts;
  }

  private Optional<List<Money>> blocked(Why rule) {
    trail.blocked(rule);
    return Optional.empty();
  }
}
