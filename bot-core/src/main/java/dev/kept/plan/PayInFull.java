package dev.kept.plan;

import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything in one payment: an option with a small thank-you, never pushed (CONC 7.3.10R).
final class PayInFull {
  private PayInFull() {}

  /// By the policy's deadline, or on the first day the customer can pay when that is later.
  static Offer offer(Ground ground) {
    LocalDate deadline = ground.limit(ground.terms().payInFull().deadlineDays());
    LocalDate latest = ground.limit(ground.terms().deferral().longestDays());
    Optional<LocalDate> soonest = ground.soonest().map(ground.calendar()::onOrAfter);
    LocalDate due =
        soonest.filter(deadline::isBefore).map(day -> earlier(day, latest)).orElse(deadline);
    List<Why> why = new ArrayList<>();
    ground.soonest().ifPresent(day -> why.add(soonestLine(day, due)));
    return on(due, "full", ground, why);
  }

  private static Why soonestLine(LocalDate soonest, LocalDate due) {
    return soonest.isAfter(due)
        ? Rule.DEFERRAL_LONGEST.why(new Fact.Day(soonest), new Fact.Day(due))
        : Rule.DEFERRAL_SOONEST.why(new Fact.Day(due), new Fact.Day(soonest));
  }

  /// On one business day; the thank-you is for paying by the deadline.
  static Offer on(LocalDate due, String id, Ground ground, List<Why> why) {
    LocalDate deadline = ground.limit(ground.terms().payInFull().deadlineDays());
    PlanTerms.Perk perk =
        due.isAfter(deadline)
            ? PlanTerms.Perk.NONE
            : ground.terms().payInFull().perk(ground.request().relationship());
    return single(
        id, OfferKind.PAY_IN_FULL, due, perk, ground, record(due, perk, deadline, ground, why));
  }

  /// The same amount, later: for a balance too small for instalments.
  static Offer later(LocalDate due, Ground ground, List<Why> why) {
    return single("deferral", OfferKind.DEFERRAL, due, PlanTerms.Perk.NONE, ground, why);
  }

  private static Offer single(
      String id, OfferKind kind, LocalDate due, PlanTerms.Perk perk, Ground ground, List<Why> why) {
    Money discount = discount(perk, ground);
    Money total = ground.request().balance().minus(discount);
    PlanTerms terms = ground.terms();
    return new Offer(
        id,
        kind,
        ground.request().balance(),
        discount,
        List.of(),
        total,
        Optional.empty(),
        List.of(new Instalment(due, total)),
        terms.offers().methods(),
        new Missed(terms.missed().script(), terms.missed().graceDays()),
        perk.script(),
        Optional.empty(),
        kind == OfferKind.PAY_IN_FULL ? due : earlier(due, ground.in(terms.offers().validDays())),
        ground.request().covers(),
        why);
  }

  private static List<Why> record(
      LocalDate due, PlanTerms.Perk perk, LocalDate deadline, Ground ground, List<Why> before) {
    List<Why> why = new ArrayList<>(before);
    Money balance = ground.request().balance();
    Money discount = discount(perk, ground);
    if (discount.isPositive()) {
      why.add(
          Rule.PAY_IN_FULL_DISCOUNT.why(new Fact.Amount(discount), new Fact.Part(perk.discount())));
    }
    Money credit = balance.share(perk.credit(), RoundingMode.DOWN);
    if (credit.isPositive()) {
      why.add(Rule.PAY_IN_FULL_CREDIT.why(new Fact.Amount(credit), new Fact.Day(due)));
    }
    perk.script()
        .ifPresent(script ->
            why.add(Rule.PAY_IN_FULL_PERK.why(new Fact.Phrase(script), new Fact.Day(due))));
    if (!due.isAfter(deadline)) {
      why.add(Rule.PAY_IN_FULL_DEADLINE.why(new Fact.Day(due), new Fact.Day(deadline)));
    }
    aboveBudget(balance.minus(discount), ground).ifPresent(why::add);
    return why;
  }

  private static Optional<Why> aboveBudget(Money total, Ground ground) {
    return ground
        .request()
        .budget()
        .map(Budget::left)
        .filter(total::isMoreThan)
        .map(left ->
            Rule.PAY_IN_FULL_ABOVE_BUDGET.why(new Fact.Amount(total), new Fact.Amount(left)));
  }

  private static Money discount(PlanTerms.Perk perk, Ground ground) {
    return ground.request().balance().share(perk.discount(), RoundingMode.DOWN);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
