package dev.kept.plan;

/// Every rule a plan can rest on, under the stable name that records and scripts use: the script
/// `why.<name>` says it in plain words with the facts `actual` and `limit`. Beside each: what those
/// two are.
public enum Rule {
  /// Saved by paying in full (Amount), the share policy allows (Part).
  PAY_IN_FULL_DISCOUNT("pay_in_full.discount"),
  /// Goodwill credit for paying in full (Amount), the last day for it (Day).
  PAY_IN_FULL_CREDIT("pay_in_full.credit"),
  /// A perk that is not money (Phrase), the last day for it (Day).
  PAY_IN_FULL_PERK("pay_in_full.perk"),
  /// The day it is due (Day), the last day policy allows (Day).
  PAY_IN_FULL_DEADLINE("pay_in_full.deadline"),
  /// The whole amount (Amount) is more than is left in a month (Amount): a choice, never expected.
  PAY_IN_FULL_ABOVE_BUDGET("pay_in_full.above_budget"),

  /// Payments in the plan (Count), the most policy allows (Count).
  SHORT_PLAN_COUNT("short_plan.count"),
  /// The largest regular instalment (Amount), the smallest policy allows (Amount).
  SHORT_PLAN_INSTALMENT("short_plan.instalment"),
  /// The last payment (Day), the latest policy allows (Day).
  SHORT_PLAN_LONGEST("short_plan.longest"),
  /// More than four instalments (Count), the number from which a supervisor must have switched it
  /// on (Count): 12 CFR 1026.2(a)(17).
  MORE_THAN_FOUR("instalments.more_than_four"),
  /// A goodwill perk for a plan completed on time (Phrase), its last payment (Day).
  PLAN_PERK("plan.perk"),

  /// The down payment (Amount), the share for this band and relationship (Part).
  DOWN_PAYMENT_SHARE("down_payment.share"),
  /// The down payment, smaller than usual (Amount), and what the budget allows (Amount).
  DOWN_PAYMENT_AFFORDABLE("down_payment.affordable"),

  /// How often payments fall due (Rhythm), the first one (Day).
  PAY_DAYS("schedule.pay_days"),
  /// A due date (Day) instead of the weekend or holiday it would have been (Day).
  BUSINESS_DAY("schedule.business_day"),
  /// Only weekends are known for this country (Name), holidays known (Count, always zero).
  WEEKENDS_ONLY("schedule.weekends_only"),

  /// The highest payment (Amount), what the budget allows per period (Amount).
  AFFORDABILITY_PAYMENT("affordability.payment"),
  /// What is left in a month (Amount), the share of it that may go to a plan (Part).
  AFFORDABILITY_SHARE("affordability.share"),
  /// What is left in a month (Amount), what any plan would need per month (Amount): no plan.
  AFFORDABILITY_NOTHING_LEFT("affordability.nothing_left"),

  /// The instalment of the hardship plan (Amount), that of the short plan (Amount).
  HARDSHIP_INSTALMENT("hardship.instalment"),
  /// The last payment (Day), the latest a hardship plan may reach (Day).
  HARDSHIP_LONGEST("hardship.longest"),
  /// The day the plan is looked at again (Day), the days policy gives for it (Count).
  HARDSHIP_REVIEW("hardship.review"),
  /// The short plan's payment (Amount) is above what the budget allows (Amount).
  HARDSHIP_BUDGET("hardship.budget"),

  /// The first payment (Day), the first day the customer can pay (Day).
  DEFERRAL_SOONEST("deferral.soonest"),
  /// The first day the customer can pay (Day), the latest policy allows (Day), which is earlier.
  DEFERRAL_LONGEST("deferral.longest"),
  /// A later payment (Day) of an amount too small for instalments, the latest allowed (Day).
  DEFERRAL_SMALL_BALANCE("deferral.small_balance"),

  /// A fee that is part of the total (Amount), the balance it is added to (Amount).
  FEES_CHARGED("fees.charged"),

  /// The balance (Amount) and what the longest plan could reach (Amount): nothing fits.
  NOTHING_FITS("offers.nothing_fits"),
  /// A free service (Name) and how to reach it (Name).
  DEBT_ADVICE("debt_advice.service"),
  /// The generic line about free advice (Phrase), the country (Name): no service is on file.
  DEBT_ADVICE_GENERIC("debt_advice.generic"),

  /// The amount the customer named (Amount), the regular payment of the answer (Amount).
  WISH_AMOUNT("wish.amount"),
  /// The number of payments the customer named (Count), that of the answer (Count).
  WISH_COUNT("wish.count"),
  /// The first day the customer named (Day), the first payment of the answer (Day).
  WISH_START("wish.start"),
  /// How often the customer wants to pay (Rhythm), payments in the answer (Count).
  WISH_RHYTHM("wish.rhythm"),
  /// The share the customer wants to pay first (Part), what that is (Amount).
  WISH_SHARE("wish.share"),
  /// One payment the customer named with its day: what is paid (Amount) and when (Day).
  WISH_PART("wish.part"),

  /// The amount named (Amount) is in another currency than the balance (Amount): a person.
  COUNTER_CURRENCY("counter_offer.currency"),
  /// The amount named (Amount) is the whole balance or more (Amount): paid in full.
  COUNTER_IN_FULL("counter_offer.in_full"),
  /// The amount named (Amount), the smallest instalment policy allows (Amount).
  COUNTER_SMALLEST("counter_offer.smallest_instalment"),
  /// The amount named (Amount), what the budget allows per period (Amount).
  COUNTER_AFFORDABILITY("counter_offer.affordability"),
  /// The payments the wish needs (Count), the most policy allows (Count).
  COUNTER_MOST("counter_offer.most_instalments"),
  /// The payments the wish needs (Count), four by law (Count): 12 CFR 1026.2(a)(17).
  COUNTER_FOUR("counter_offer.four_instalments"),
  /// The day the wish would be paid off (Day), the latest policy allows (Day).
  COUNTER_LONGEST("counter_offer.longest"),
  /// The day the wish starts (Day), the latest start policy allows (Day).
  COUNTER_LATEST_START("counter_offer.latest_start"),
  /// The day named (Day) is past; the first possible one (Day).
  COUNTER_PAST("counter_offer.past_day"),
  /// What was named adds up to (Amount) less than the balance (Amount).
  COUNTER_COVERS_BALANCE("counter_offer.covers_balance"),
  /// The amount named (Amount), the least that would pay the debt within the limits (Amount): too
  /// far apart for anyone but a person.
  COUNTER_STRETCH("counter_offer.stretch");

  private final String wire;

  Rule(String wire) {
    this.wire = wire;
  }

  /// The stable dotted name: `short_plan.count`.
  public String wire() {
    return wire;
  }

  /// One line of a record under this rule.
  Why why(Fact actual, Fact limit) {
    return new Why(wire, actual, limit);
  }
}
