package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Single payments the customer named with their own days ("150 on the first, the rest by the end
/// of next month"): the days in order, what is paid on each, what stays open after them, and how
/// often that would be paid.
record NamedPayments(
    Ground ground, List<LocalDate> days, List<Money> amounts, Money open, WishRhythm after) {

  private record Dated(Wish.Part part, LocalDate day) {}

  static NamedPayments of(Wish wish, Ground ground, Trail trail) {
    List<Dated> dated = dated(wish, ground, trail);
    List<LocalDate> days = new ArrayList<>();
    List<Money> amounts = new ArrayList<>();
    Money open = ground.total();
    List<Money> rests = rests(dated, ground);
    for (Dated one : dated) {
      Money named = amount(one.part, ground).orElseGet(rests::removeFirst).min(open);
      Money paid = allowed(named, one.part, open, ground, trail);
      if (paid.isPositive()) {
        days.add(one.day);
        amounts.add(paid);
        open = open.minus(paid);
      }
    }
    if (open.isPositive() && wish.amount().isEmpty()) {
      Money sum = ground.total().minus(open);
      trail.moved(
          Rule.COUNTER_COVERS_BALANCE.why(new Fact.Amount(sum), new Fact.Amount(ground.total())));
    }
    return new NamedPayments(
        ground, List.copyOf(days), List.copyOf(amounts), open, after(days.getLast(), wish, ground));
  }

  /// On the days the customer named for it, else on pay days at least half a period later: nobody
  /// pays twice in one.
  private static WishRhythm after(LocalDate last, Wish wish, Ground ground) {
    Optional<Cadence> named = wish.cadence().or(() -> wish.every().map(every -> every.from(last)));
    Cadence cadence = named.orElseGet(() -> ground.paydayOrMonthly(last));
    int gap = named.isPresent() ? 1 : 365 / cadence.periodsPerYear() / 2;
    return new WishRhythm(cadence, cadence.onOrAfter(last.plusDays(gap)));
  }

  boolean isInFull() {
    return amounts.size() == 1 && open.isZero();
  }

  /// The named days alone.
  Draft.Rhythm rhythm() {
    return new Draft.Rhythm(DueDates.of(days, ground.calendar()), Optional.empty());
  }

  /// Regular payments for what stays open, after the last named one.
  RegularPayments rest(Trail trail) {
    return new RegularPayments(
        ground, open, after, 0, CounterLimits.of(ground, after.cadence(), amounts.size()), trail);
  }

  /// The named days and the regular ones after them.
  Draft.Rhythm rhythmWith(int regular) {
    List<LocalDate> nominal = new ArrayList<>(days);
    nominal.addAll(
        DueDates.of(after.first(), after.cadence(), regular, ground.calendar()).nominal());
    return new Draft.Rhythm(DueDates.of(nominal, ground.calendar()), Optional.empty());
  }

  List<Money> amountsWith(List<Money> regular) {
    List<Money> all = new ArrayList<>(amounts);
    all.addAll(regular);
    return all;
  }

  private static List<Dated> dated(Wish wish, Ground ground, Trail trail) {
    LocalDate latest = ground.limit(ground.terms().counterOffer().longestDays());
    List<Dated> dated = new ArrayList<>();
    LocalDate next = wish.start().orElse(ground.today());
    for (Wish.Part part : wish.parts()) {
      LocalDate day = WishRhythm.notPast(part.on().orElse(next), ground, trail);
      if (day.isAfter(latest)) {
        trail.moved(Rule.COUNTER_LONGEST.why(new Fact.Day(day), new Fact.Day(latest)));
        day = latest;
      }
      dated.add(new Dated(part, day));
      next = ground.paydayOrMonthly(day).onOrAfter(day.plusDays(1));
    }
    dated.sort(Comparator.comparing(Dated::day));
    return startingInTime(dated, ground, trail);
  }

  private static List<Dated> startingInTime(List<Dated> dated, Ground ground, Trail trail) {
    LocalDate latest = ground.limit(ground.terms().counterOffer().latestStartDays());
    Dated first = dated.getFirst();
    if (first.day.isAfter(latest)) {
      trail.moved(Rule.COUNTER_LATEST_START.why(new Fact.Day(first.day), new Fact.Day(latest)));
      dated.set(0, new Dated(first.part, latest));
    }
    return dated;
  }

  /// What the parts that name neither amount nor share have to bring, in order.
  private static List<Money> rests(List<Dated> dated, Ground ground) {
    int count = (int) dated.stream().filter(one -> amount(one.part, ground).isEmpty()).count();
    Money open = ground.total();
    for (Dated one : dated) {
      open = open.minus(amount(one.part, ground).orElse(Money.zero(ground.currency())).min(open));
    }
    return count == 0 ? new ArrayList<>() : new ArrayList<>(open.split(count));
  }

  private static Optional<Money> amount(Wish.Part part, Ground ground) {
    return part.amount().or(() -> part.share().map(ground.total()::share));
  }

  private static Money allowed(
      Money named, Wish.Part part, Money open, Ground ground, Trail trail) {
    Money cap = ground.affordable().monthlyCap().orElse(named);
    if (named.isMoreThan(cap)) {
      trail.moved(Rule.COUNTER_AFFORDABILITY.why(new Fact.Amount(named), new Fact.Amount(cap)));
      return cap;
    }
    Money smallest =
        ground.terms().counterOffer().smallestInstalment().in(ground.currency()).min(open);
    if (part.amount().isPresent() && named.compareTo(smallest) < 0) {
      trail.moved(Rule.COUNTER_SMALLEST.why(new Fact.Amount(named), new Fact.Amount(smallest)));
      return ground.affordable().monthlyCap().map(smallest::min).orElse(smallest);
    }
    return named;
  }
}
