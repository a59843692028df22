package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers what the customer named (practice O8): exactly that when policy and budget allow, else
/// the nearest plan and the one rule that moved it, else a person. Never "no".
final class CounterOffers {
  private static final String ID = "custom";

  private final Ground ground;
  private final Trail trail = new Trail();

  CounterOffers(Ground ground) {
    this.ground = ground;
  }

  Counter answer(Wish wish) {
    Optional<Money> foreign = foreign(wish);
    if (foreign.isPresent()) {
      return new Counter.Person(
          Rule.COUNTER_CURRENCY.why(
              new Fact.Amount(foreign.get()), new Fact.Amount(ground.request().balance())));
    }
    if (ground.affordable().isNothingLeft()) {
      return new Counter.Person(Planner.nothingLeft(ground));
    }
    Optional<Money> nothing = named(wish).stream().filter(money -> !money.isPositive()).findFirst();
    if (nothing.isPresent()) {
      return new Counter.Person(
          Rule.COUNTER_SMALLEST.why(
              new Fact.Amount(nothing.get()),
              new Fact.Amount(
                  ground.terms().counterOffer().smallestInstalment().in(ground.currency()))));
    }
    Optional<Offer> offer = wish.parts().isEmpty() ? periodic(wish) : parts(wish);
    return offer
        .map(trail::answer)
        .orElseGet(() -> new Counter.Person(trail.blockedBy().orElseThrow()));
  }

  private Optional<Offer> periodic(Wish wish) {
    WishRhythm rhythm = WishRhythm.of(wish, ground, trail);
    if (isInFull(wish)) {
      return Optional.of(inFull(wish, rhythm.first()));
    }
    Optional<Money> lead =
        wish.firstPart()
            .filter(share -> share.basisPoints() > 0)
            .map(share -> lead(share, rhythm.cadence()));
    Money open = lead.map(ground.total()::minus).orElse(ground.total());
    int before = lead.isPresent() ? 1 : 0;
    RegularPayments regular = RegularPayments.of(ground, open, rhythm, before, trail);
    return amounts(wish, regular)
        .map(found -> {
          List<Money> amounts = new ArrayList<>(found);
          lead.ifPresent(amounts::addFirst);
          DueDates dates = regular.dates(found.size());
          return offer(wish, new Draft.Rhythm(dates, rhythm.cadence()), amounts);
        });
  }

  private Optional<List<Money>> amounts(Wish wish, RegularPayments regular) {
    if (wish.amount().isEmpty()) {
      return wish.count()
          .map(count -> Math.max(1, count - regular.before()))
          .map(regular::count)
          .orElseGet(regular::usual);
    }
    Money amount = wish.amount().get();
    wish.count().ifPresent(count -> coversTheBalance(amount, count, regular.open()));
    return regular.each(amount);
  }

  private void coversTheBalance(Money amount, int count, Money open) {
    int named = Math.max(1, count);
    if (Math.ceilDiv(open.minor(), amount.minor()) > named) {
      trail.moved(
          Rule.COUNTER_COVERS_BALANCE.why(
              new Fact.Amount(amount.times(named)), new Fact.Amount(open)));
    }
  }

  private boolean isInFull(Wish wish) {
    Money balance = ground.request().balance();
    return wish.amount().filter(amount -> !balance.isMoreThan(amount)).isPresent()
        || (wish.amount().isEmpty() && wish.count().filter(count -> count <= 1).isPresent())
        || wish.firstPart()
            .filter(share -> share.basisPoints() >= Share.WHOLE.basisPoints())
            .isPresent();
  }

  private Offer inFull(Wish wish, LocalDate day) {
    List<Why> lines = new ArrayList<>(trail.lines());
    LocalDate due = ground.calendar().onOrAfter(day);
    Money balance = ground.request().balance();
    wish.amount()
        .filter(amount -> !amount.equals(balance))
        .ifPresent(amount ->
            lines.add(Rule.COUNTER_IN_FULL.why(new Fact.Amount(amount), new Fact.Amount(balance))));
    lines.addAll(WishRecord.lines(wish, List.of(new Instalment(due, balance)), Optional.empty()));
    return PayInFull.on(due, ID, ground, lines);
  }

  private Money lead(Share share, Cadence cadence) {
    Money named = ground.total().share(share).max(new Money(1, ground.currency()));
    Money lead = ground.affordable().cap(cadence).map(named::min).orElse(named);
    if (named.isMoreThan(lead)) {
      trail.moved(Rule.COUNTER_AFFORDABILITY.why(new Fact.Amount(named), new Fact.Amount(lead)));
    }
    return lead;
  }

  private Optional<Offer> parts(Wish wish) {
    NamedPayments named = NamedPayments.of(wish, ground, trail);
    if (named.isInFull()) {
      return Optional.of(inFull(wish, named.days().getFirst()));
    }
    if (named.open().isZero()) {
      return Optional.of(offer(wish, named.rhythm(), named.amounts()));
    }
    RegularPayments regular = named.rest(trail);
    return amounts(
            new Wish(
                wish.amount(),
                wish.every(),
                wish.cadence(),
                wish.start(),
                Optional.empty(),
                Optional.empty(),
                List.of()),
            regular)
        .map(found -> offer(wish, named.rhythmWith(found.size()), named.amountsWith(found)));
  }

  private Offer offer(Wish wish, Draft.Rhythm rhythm, List<Money> amounts) {
    List<Why> lines = new ArrayList<>(trail.lines());
    List<Instalment> instalments = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      instalments.add(new Instalment(rhythm.dates().due().get(i), amounts.get(i)));
    }
    lines.addAll(WishRecord.lines(wish, instalments, rhythm.cadence()));
    return new Draft(
            ID, OfferKind.CUSTOM, rhythm, amounts, Optional.empty(), Optional.empty(), lines)
        .offer(ground);
  }

  private Optional<Money> foreign(Wish wish) {
    return named(wish).stream()
        .filter(money -> !money.currency().equals(ground.currency()))
        .findFirst();
  }

  private static List<Money> named(Wish wish) {
    return Stream.concat(
            wish.amount().stream(), wish.parts().stream().flatMap(part -> part.amount().stream()))
        .toList();
  }
}
