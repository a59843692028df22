package dev.kept.plan;

import dev.kept.calendar.Cadence;
import java.time.LocalDate;
import java.util.Optional;

/// How often and from when a wish would be paid: what the customer named stands, what they left
/// open follows their pay days.
record WishRhythm(Cadence cadence, LocalDate first) {

  static WishRhythm of(Wish wish, Ground ground, Trail trail) {
    Optional<LocalDate> start = wish.start().map(day -> notPast(day, ground, trail));
    WishRhythm named = named(wish, start, ground);
    LocalDate latest = ground.limit(ground.terms().counterOffer().latestStartDays());
    LocalDate first = ground.calendar().onOrAfter(named.first);
    if (!first.isAfter(latest)) {
      return named;
    }
    trail.moved(Rule.COUNTER_LATEST_START.why(new Fact.Day(first), new Fact.Day(latest)));
    return new WishRhythm(named.cadence, latest);
  }

  /// `day`, or today when it is over already.
  static LocalDate notPast(LocalDate day, Ground ground, Trail trail) {
    if (!day.isBefore(ground.today())) {
      return day;
    }
    LocalDate possible = ground.calendar().onOrAfter(ground.today());
    trail.moved(Rule.COUNTER_PAST.why(new Fact.Day(day), new Fact.Day(possible)));
    return possible;
  }

  private static WishRhythm named(Wish wish, Optional<LocalDate> start, Ground ground) {
    if (wish.cadence().isPresent()) {
      Cadence cadence = wish.cadence().get();
      LocalDate from = start.orElseGet(() -> laterOf(ground.in(1), ground.soonest()));
      return new WishRhythm(cadence, cadence.onOrAfter(from));
    }
    LocalDate first = start.orElseGet(() -> usualFirst(ground));
    Optional<Cadence> payday =
        ground.request().payday().filter(cadence -> start.isEmpty() && fits(cadence, wish));
    return new WishRhythm(
        wish.every()
            .map(every -> payday.orElseGet(() -> every.from(first)))
            .orElseGet(() -> ground.paydayOrMonthly(first)),
        first);
  }

  private static LocalDate usualFirst(Ground ground) {
    var terms = ground.terms().shortPlan();
    LocalDate notice = laterOf(ground.in(terms.noticeDays()), ground.soonest());
    return ground
        .request()
        .payday()
        .map(payday -> payday.onOrAfter(notice))
        .orElseGet(() -> laterOf(ground.in(terms.firstDueDays()), ground.soonest()));
  }

  private static LocalDate laterOf(LocalDate day, Optional<LocalDate> other) {
    return other.filter(day::isBefore).orElse(day);
  }

  private static boolean fits(Cadence payday, Wish wish) {
    return wish.every()
        .filter(every -> every.from(LocalDate.EPOCH).periodsPerYear() == payday.periodsPerYear())
        .isPresent();
  }
}
