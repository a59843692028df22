package dev.kept.plan;

import dev.kept.calendar.BusinessCalendar;
import dev.kept.money.Money;
import dev.kept.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes offers: two or three honest paths, or none when nothing can be offered and a person must
/// help. Pure: the same request gives the same decision (practice G4).
public final class Planner {
  private static final Fact.Phrase GENERIC_ADVICE = new Fact.Phrase("debt_advice.generic");

  private final Policy policy;
  private final BusinessCalendar calendar;

  /// Plans under `policy` for customers whose business days are those of `calendar`.
  public Planner(Policy policy, BusinessCalendar calendar) {
    this.policy = policy;
    this.calendar = calendar;
  }

  /// The offers for one request, the answer to its wish if it has one, and the record of both.
  public PlanDecision plan(PlanRequest request) {
    Ground ground = new Ground(request, policy, calendar);
    List<Why> record = new ArrayList<>(general(ground));
    List<Offer> offers = ground.affordable().isNothingLeft() ? List.of() : offers(ground, record);
    if (ground.affordable().isNothingLeft()) {
      record.add(nothingLeft(ground));
    }
    if (offers.isEmpty() || request.hardship()) {
      record.addAll(advice(ground));
    }
    Optional<Wish> wish = request.wish().filter(named -> !named.isEmpty());
    wish.map(named -> WishRecord.lines(named, request.today())).ifPresent(record::addAll);
    Optional<Counter> counter = wish.map(named -> new CounterOffers(ground).answer(named));
    return new PlanDecision(offers, counter, record, policy.version());
  }

  private static List<Offer> offers(Ground ground, List<Why> record) {
    List<Offer> offers = new ArrayList<>();
    offers.add(PayInFull.offer(ground));
    InstalmentPlan plan = new InstalmentPlan(ground);
    Optional<Draft> draft = plan.draft();
    draft.map(found -> found.offer(ground)).ifPresent(offers::add);
    if (ground.request().hardship() || (draft.isEmpty() && ground.request().budget().isPresent())) {
      Money usual = draft.map(Draft::highest).orElseGet(plan::usualInstalment);
      new HardshipPlan(ground, usual)
          .draft()
          .map(found -> found.offer(ground))
          .ifPresent(offers::add);
    }
    if (offers.size() == 1 && plan.isTooSmall()) {
      later(ground).ifPresent(offers::add);
    }
    if (offers.size() == 1) {
      record.add(
          Rule.NOTHING_FITS.why(
              new Fact.Amount(ground.request().balance()), new Fact.Amount(reach(ground))));
      return List.of();
    }
    return offers;
  }

  /// A balance too small for instalments can be paid a little later instead.
  private static Optional<Offer> later(Ground ground) {
    Money balance = ground.request().balance();
    if (ground.affordable().monthlyCap().filter(balance::isMoreThan).isPresent()) {
      return Optional.empty();
    }
    LocalDate inFull = PayInFull.offer(ground).instalments().getFirst().due();
    LocalDate latest = latestForSmall(inFull, ground);
    LocalDate due =
        ground
            .request()
            .payday()
            .map(payday -> ground.calendar().onOrAfter(payday.onOrAfter(inFull.plusDays(7))))
            .filter(day -> !day.isAfter(latest))
            .orElse(latest);
    return Optional.of(
        PayInFull.later(
            due,
            ground,
            List.of(Rule.DEFERRAL_SMALL_BALANCE.why(new Fact.Day(due), new Fact.Day(latest)))));
  }

  /// A fortnight more than in full at least: a day or two would be no help.
  private static LocalDate latestForSmall(LocalDate inFull, Ground ground) {
    LocalDate usual = ground.limit(ground.terms().deferral().smallBalanceDays());
    LocalDate fortnight = ground.calendar().onOrAfter(inFull.plusDays(14));
    return usual.isAfter(fortnight) ? usual : fortnight;
  }

  /// What the longest plan could bring within the budget.
  private static Money reach(Ground ground) {
    int most = ground.payments(ground.terms().hardship().most());
    return ground
        .affordable()
        .cap(ground.paydayOrMonthly(ground.today()))
        .map(cap -> new Money(Math.min(cap.minor(), Long.MAX_VALUE / most) * most, cap.currency()))
        .orElse(Money.zero(ground.currency()));
  }

  private static List<Why> general(Ground ground) {
    List<Why> record = new ArrayList<>();
    if (!ground.calendar().knowsHolidays()) {
      record.add(
          Rule.WEEKENDS_ONLY.why(new Fact.Name(ground.calendar().country()), new Fact.Count(0)));
    }
    ground.affordable().shareLine().ifPresent(record::add);
    return record;
  }

  static Why nothingLeft(Ground ground) {
    Money zero = Money.zero(ground.currency());
    return Rule.AFFORDABILITY_NOTHING_LEFT.why(
        new Fact.Amount(ground.request().budget().map(Budget::left).orElse(zero)),
        new Fact.Amount(ground.terms().hardship().smallestInstalment().in(ground.currency())));
  }

  private static List<Why> advice(Ground ground) {
    List<Why> lines =
        ground.policy().debtAdvice(ground.request().country()).stream()
            .map(service ->
                Rule.DEBT_ADVICE.why(
                    new Fact.Name(service.name()),
                    new Fact.Name(
                        service
                            .phone()
                            .map(phone -> phone + ", " + service.url())
                            .orElse(service.url()))))
            .toList();
    return lines.isEmpty()
        ? List.of(
            Rule.DEBT_ADVICE_GENERIC.why(GENERIC_ADVICE, new Fact.Name(ground.request().country())))
        : lines;
  }
}
