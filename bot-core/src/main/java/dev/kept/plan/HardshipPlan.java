package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The hardship lane (practice O5): smaller instalments, later, no down payment, of limited length,
/// with a day on which it is looked at again.
final class HardshipPlan {
  private static final int LEAST = 2;

  private final Ground ground;
  private final PlanTerms.Hardship terms;
  private final Money usual;

  /// `usual` is what one payment of the short plan is, or would have been.
  HardshipPlan(Ground ground, Money usual) {
    this.ground = ground;
    this.terms = ground.terms().hardship();
    this.usual = usual;
  }

  Optional<Draft> draft() {
    LocalDate start = start();
    Cadence cadence = ground.paydayOrMonthly(start);
    LocalDate latest = ground.limit(terms.longestDays());
    Money smallest = terms.smallestInstalment().in(ground.currency());
    Optional<Money> cap = ground.affordable().cap(cadence);
    int most = ground.payments(terms.most());
    int wanted = wanted(cap);
    DueDates dates = DueDates.of(start, cadence, Math.min(most, wanted), ground.calendar());
    int possible = dates.countUntil(latest);
    return new Spread(ground.total(), LEAST, possible, smallest, cap)
        .count(wanted)
        .map(count -> draft(new Draft.Rhythm(dates.take(count), cadence), latest));
  }

  private int wanted(Optional<Money> cap) {
    Money reduced = usual.share(terms.instalment(), RoundingMode.UP);
    Money target = cap.map(reduced::min).orElse(reduced);
    return target.isPositive()
        ? Math.clamp(Math.ceilDiv(ground.total().minor(), target.minor()), LEAST, terms.most())
        : terms.most();
  }

  private Draft draft(Draft.Rhythm rhythm, LocalDate latest) {
    List<Money> amounts = ground.total().split(rhythm.dates().count());
    LocalDate review = review(rhythm.dates());
    List<Why> why = new ArrayList<>();
    why.add(
        Rule.HARDSHIP_INSTALMENT.why(new Fact.Amount(amounts.getFirst()), new Fact.Amount(usual)));
    why.add(Rule.HARDSHIP_LONGEST.why(new Fact.Day(rhythm.dates().last()), new Fact.Day(latest)));
    why.add(Rule.HARDSHIP_REVIEW.why(new Fact.Day(review), new Fact.Count(terms.reviewDays())));
    rhythm
        .cadence()
        .flatMap(ground.affordable()::cap)
        .filter(usual::isMoreThan)
        .ifPresent(
            cap -> why.add(Rule.HARDSHIP_BUDGET.why(new Fact.Amount(usual), new Fact.Amount(cap))));
    ground
        .soonest()
        .ifPresent(day ->
            why.add(
                Rule.DEFERRAL_SOONEST.why(
                    new Fact.Day(rhythm.dates().first()), new Fact.Day(day))));
    return new Draft(
        "hardship",
        OfferKind.HARDSHIP,
        rhythm,
        amounts,
        Optional.empty(),
        Optional.of(review),
        why);
  }

  private LocalDate start() {
    LocalDate earliest = ground.in(terms.firstDueDays());
    LocalDate from = ground.soonest().filter(earliest::isBefore).orElse(earliest);
    return ground.request().payday().map(payday -> payday.onOrAfter(from)).orElse(from);
  }

  /// Before the plan is over, so that a review can still change something.
  private LocalDate review(DueDates dates) {
    LocalDate usualDay = ground.limit(terms.reviewDays());
    return usualDay.isBefore(dates.last()) ? usualDay : dates.due().get(dates.count() - 2);
  }
}
