package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.policy.PlanTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The short plan (practice O3): a few equal instalments on pay days, slightly higher rather than
/// endless, with a down payment by band and relationship. When the customer can only pay later, the
/// same plan after a pause (practice O6).
final class InstalmentPlan {
  private final Ground ground;
  private final PlanTerms.ShortPlan terms;

  InstalmentPlan(Ground ground) {
    this.ground = ground;
    this.terms = ground.terms().shortPlan();
  }

  /// The plan, if the amount, the limits and the budget leave room for one.
  Optional<Draft> draft() {
    LocalDate start = usualStart(false);
    Optional<LocalDate> pause = ground.soonest().filter(start::isBefore);
    if (pause.isPresent()) {
      return deferred(pause.get());
    }
    return withDownPayment()
        .or(() -> equal(start, Optional.empty(), "short", OfferKind.SHORT_PLAN));
  }

  /// What one payment of the usual plan would be, whether or not it can be afforded.
  Money usualInstalment() {
    Cadence cadence = ground.paydayOrMonthly(usualStart(false));
    int count = Math.max(terms.least(), Math.min(ground.typicalCount(cadence), most()));
    return ground.total().split(count).getFirst();
  }

  /// Whether even the fewest instalments would be below the smallest.
  boolean isTooSmall() {
    return ground.total().minor() / terms.least() < smallest().minor();
  }

  private Optional<Draft> withDownPayment() {
    Share share =
        terms.downPayment().share(ground.request().relationship(), ground.request().band());
    LocalDate start = usualStart(true);
    Money wanted = ground.total().share(share);
    Cadence cadence = ground.paydayOrMonthly(ground.today());
    Money down = ground.affordable().cap(cadence).map(wanted::min).orElse(wanted);
    if (ground.request().hardship() || down.compareTo(smallest()) < 0) {
      return Optional.empty();
    }
    Why line =
        down.equals(wanted)
            ? Rule.DOWN_PAYMENT_SHARE.why(new Fact.Amount(down), new Fact.Part(share))
            : Rule.DOWN_PAYMENT_AFFORDABLE.why(
                new Fact.Amount(down),
                new Fact.Amount(ground.affordable().cap(cadence).orElse(down)));
    return equal(start, Optional.of(down), "short", OfferKind.SHORT_PLAN)
        .map(draft -> draft.with(line));
  }

  private Optional<Draft> deferred(LocalDate soonest) {
    LocalDate latest = ground.in(ground.terms().deferral().longestDays());
    boolean tooLate = soonest.isAfter(latest);
    LocalDate start = ground.request().payday().map(day -> day.onOrAfter(soonest)).orElse(soonest);
    LocalDate first = start.isAfter(latest) ? (tooLate ? latest : soonest) : start;
    Why line =
        tooLate
            ? Rule.DEFERRAL_LONGEST.why(new Fact.Day(soonest), new Fact.Day(latest))
            : Rule.DEFERRAL_SOONEST.why(
                new Fact.Day(ground.calendar().onOrAfter(first)), new Fact.Day(soonest));
    return equal(first, Optional.empty(), "deferral", OfferKind.DEFERRAL)
        .map(draft -> draft.with(line));
  }

  private Optional<Draft> equal(LocalDate start, Optional<Money> down, String id, OfferKind kind) {
    Cadence cadence = ground.paydayOrMonthly(down.isPresent() ? ground.today() : start);
    int before = down.isPresent() ? 1 : 0;
    DueDates dates = DueDates.of(start, cadence, most(), ground.calendar());
    LocalDate latest = latest(start);
    Money rest = down.map(ground.total()::minus).orElse(ground.total());
    Spread spread =
        new Spread(
            rest,
            terms.least(),
            Math.min(most(), dates.countUntil(latest)) - before,
            smallest(),
            ground.affordable().cap(cadence));
    return spread
        .count(ground.typicalCount(cadence))
        .map(count ->
            draft(
                id,
                kind,
                new Draft.Rhythm(dates.take(count + before), cadence),
                rest.split(count),
                down,
                latest));
  }

  private Draft draft(
      String id,
      OfferKind kind,
      Draft.Rhythm rhythm,
      List<Money> regular,
      Optional<Money> down,
      LocalDate latest) {
    List<Money> amounts = new ArrayList<>(regular);
    down.ifPresent(amounts::addFirst);
    List<Why> why =
        List.of(
            Rule.SHORT_PLAN_COUNT.why(new Fact.Count(amounts.size()), new Fact.Count(most())),
            Rule.SHORT_PLAN_INSTALMENT.why(
                new Fact.Amount(regular.getFirst()), new Fact.Amount(smallest())),
            Rule.SHORT_PLAN_LONGEST.why(new Fact.Day(rhythm.dates().last()), new Fact.Day(latest)));
    return new Draft(id, kind, rhythm, amounts, down, Optional.empty(), why);
  }

  /// The first payment: a pay day when pay days are known, soon but not at once.
  private LocalDate usualStart(boolean withDownPayment) {
    LocalDate within = ground.in(terms.firstDueWithinDays());
    LocalDate notice = ground.in(terms.noticeDays());
    LocalDate start =
        ground
            .request()
            .payday()
            .map(payday -> payday.onOrAfter(notice))
            .orElseGet(() ->
                ground.in(
                    Math.max(
                        terms.noticeDays(),
                        withDownPayment ? terms.downPayment().dueDays() : terms.firstDueDays())));
    return start.isAfter(within) ? within : start;
  }

  private LocalDate latest(LocalDate start) {
    LocalDate usual = ground.limit(terms.longestDays());
    return ground
        .soonest()
        .map(pause -> ground.calendar().onOrAfter(start.plusDays(terms.longestDays())))
        .orElse(usual);
  }

  private int most() {
    return ground.payments(terms.most());
  }

  private Money smallest() {
    return terms.smallestInstalment().in(ground.currency());
  }
}
