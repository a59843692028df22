package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A plan of several payments on its way to an offer: what is paid on which day, how often, the
/// down payment if the first is one, and the record so far.
record Draft(
    String id,
    OfferKind kind,
    Rhythm rhythm,
    List<Money> amounts,
    Optional<Money> downPayment,
    Optional<LocalDate> reviewOn,
    List<Why> why) {

  /// The days, and the cadence they follow; empty when the customer named each of them.
  record Rhythm(DueDates dates, Optional<Cadence> cadence) {
    Rhythm(DueDates dates, Cadence cadence) {
      this(dates, Optional.of(cadence));
    }

    private Cadence orMonthly() {
      return cadence.orElseGet(() -> new Cadence.Monthly(dates.first().getDayOfMonth()));
    }
  }

  /// The offer, complete.
  Offer offer(Ground ground) {
    PlanTerms terms = ground.terms();
    Optional<String> perk = terms.shortPlan().perk();
    return new Offer(
        id,
        kind,
        ground.request().balance(),
        Money.zero(ground.currency()),
        ground.fees(),
        ground.total(),
        downPayment,
        instalments(),
        terms.offers().methods(),
        new Missed(terms.missed().script(), terms.missed().graceDays()),
        perk,
        reviewOn,
        validUntil(ground),
        ground.request().covers(),
        record(ground, perk));
  }

  /// The same with one more line on record.
  Draft with(Why line) {
    List<Why> lines = new ArrayList<>(why);
    lines.add(line);
    return new Draft(id, kind, rhythm, amounts, downPayment, reviewOn, lines);
  }

  Money highest() {
    return amounts.stream().reduce(Money::max).orElseThrow();
  }

  private List<Instalment> instalments() {
    List<Instalment> instalments = new ArrayList<>(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      instalments.add(new Instalment(rhythm.dates.due().get(i), amounts.get(i)));
    }
    return instalments;
  }

  private LocalDate validUntil(Ground ground) {
    LocalDate usual = ground.in(ground.terms().offers().validDays());
    LocalDate first = rhythm.dates.first();
    return usual.isAfter(first) ? first : usual;
  }

  private List<Why> record(Ground ground, Optional<String> perk) {
    List<Why> lines = new ArrayList<>(why);
    rhythm
        .cadence()
        .ifPresent(cadence ->
            lines.add(
                Rule.PAY_DAYS.why(new Fact.Rhythm(cadence), new Fact.Day(rhythm.dates.first()))));
    rhythm.dates.moved().ifPresent(lines::add);
    lines.addAll(ground.affordable().why(highest(), rhythm.orMonthly()));
    if (ground.terms().fourInstalments() == PlanTerms.FourInstalments.LIFTED
        && amounts.size() > PlanTerms.FourInstalments.MARK) {
      lines.add(
          Rule.MORE_THAN_FOUR.why(
              new Fact.Count(amounts.size()), new Fact.Count(PlanTerms.FourInstalments.MARK)));
    }
    for (Fee fee : ground.fees()) {
      lines.add(
          Rule.FEES_CHARGED.why(
              new Fact.Amount(fee.amount()), new Fact.Amount(ground.request().balance())));
    }
    perk.ifPresent(script ->
        lines.add(Rule.PLAN_PERK.why(new Fact.Phrase(script), new Fact.Day(rhythm.dates.last()))));
    return lines;
  }
}
