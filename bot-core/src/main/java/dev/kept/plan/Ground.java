package dev.kept.plan;

import dev.kept.calendar.BusinessCalendar;
import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import dev.kept.policy.Policy;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What every offer of one decision stands on: the request, the policy in the request's currency,
/// the calendar and the budget.
record Ground(PlanRequest request, Policy policy, BusinessCalendar calendar) {

  PlanTerms terms() {
    return policy.plans();
  }

  LocalDate today() {
    return request.today();
  }

  Currency currency() {
    return request.balance().currency();
  }

  /// So many days from today, whatever day that is.
  LocalDate in(int days) {
    return today().plusDays(days);
  }

  /// The last day of a limit of so many days: it reaches to the next business day.
  LocalDate limit(int days) {
    return calendar.onOrAfter(in(days));
  }

  /// The most payments a plan may have, where `most` is what the section allows.
  int payments(int most) {
    return terms().fourInstalments().limit(most);
  }

  /// Fees on a plan of several payments.
  List<Fee> fees() {
    return terms().fees().stream()
        .map(fee -> new Fee(fee.script(), fee.amount().in(currency())))
        .filter(fee -> fee.amount().isPositive())
        .toList();
  }

  /// What a plan of several payments must bring: the balance and its fees.
  Money total() {
    return fees().stream().map(Fee::amount).reduce(request.balance(), Money::plus);
  }

  Affordable affordable() {
    return new Affordable(request.budget(), terms().affordability().share());
  }

  /// The first day the customer can pay, when that is still to come.
  Optional<LocalDate> soonest() {
    return request.soonest().filter(day -> day.isAfter(today()));
  }

  /// The pay days, or once a month on the day of `first` when none are known.
  Cadence paydayOrMonthly(LocalDate first) {
    return request.payday().orElseGet(() -> new Cadence.Monthly(first.getDayOfMonth()));
  }

  /// How many payments of this cadence come nearest to the length aimed at.
  int typicalCount(Cadence cadence) {
    int days = terms().shortPlan().typicalDays().getOrDefault(request.relationship(), 0);
    return (days * cadence.periodsPerYear() + 182) / 365;
  }
}
