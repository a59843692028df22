package dev.kept.policy;

import static dev.kept.policy.PolicyValues.amounts;
import static dev.kept.policy.PolicyValues.byRelationship;
import static dev.kept.policy.PolicyValues.percent;
import static dev.kept.policy.PolicyValues.percentOrNone;

import dev.kept.prompts.TomlSection;
import java.util.List;

/// Reads the sections of a policy file that are about plans.
final class PlanSections {
  private static final int TEN_YEARS = 3_660;

  private final PolicySections sections;

  PlanSections(PolicySections sections) {
    this.sections = sections;
  }

  PlanTerms read() {
    return new PlanTerms(
        sections.read("offers", PlanSections::offers),
        sections.read("pay_in_full", PlanSections::payInFull),
        sections.read("short_plan", PlanSections::shortPlan),
        sections.read("hardship", PlanSections::hardship),
        sections.read(
            "deferral",
            one ->
                new PlanTerms.Deferral(days(one, "longest_days"), days(one, "small_balance_days"))),
        sections.read(
            "affordability",
            one -> new PlanTerms.Affordability(percent(one, "percent_of_what_is_left"))),
        sections.read("counter_offer", PlanSections::counterOffer),
        sections
            .readOptional("instalments", PlanSections::fourInstalments)
            .orElse(PlanTerms.FourInstalments.FREE),
        sections.readList(
            "fee", one -> new PlanTerms.Fee(one.text("script"), amounts(one, "amount"))),
        sections.read(
            "missed",
            one -> new PlanTerms.Missed(one.text("script"), one.number("grace_days", 0, 60))));
  }

  private static PlanTerms.Offers offers(TomlSection one) {
    List<String> methods = one.texts("methods");
    if (methods.isEmpty()) {
      throw one.wrong("methods", "names no way to pay");
    }
    return new PlanTerms.Offers(one.number("valid_days", 1, 90), methods);
  }

  private static PlanTerms.PayInFull payInFull(TomlSection one) {
    return new PlanTerms.PayInFull(
        one.number("deadline_days", 1, 90), byRelationship(one, "perk", PlanSections::perk));
  }

  private static PlanTerms.Perk perk(TomlSection perks, String relationship) {
    TomlSection one = perks.section(relationship);
    PlanTerms.Perk perk =
        new PlanTerms.Perk(
            percentOrNone(one, "discount_percent"),
            percentOrNone(one, "credit_percent"),
            one.optionalText("script"));
    one.end();
    return perk;
  }

  private static PlanTerms.ShortPlan shortPlan(TomlSection one) {
    int least = one.number("least", 2, 12);
    return new PlanTerms.ShortPlan(
        least,
        one.number("most", least, 12),
        byRelationship(one, "typical_days", PlanSections::days),
        days(one, "longest_days"),
        one.number("notice_days", 0, 30),
        days(one, "first_due_days"),
        days(one, "first_due_within_days"),
        amounts(one, "smallest_instalment"),
        one.optionalText("perk"),
        downPayment(one.section("down_payment")));
  }

  private static PlanTerms.DownPayment downPayment(TomlSection one) {
    PlanTerms.DownPayment terms =
        new PlanTerms.DownPayment(
            one.number("due_days", 0, 60), byRelationship(one, "percent", PolicyValues::byBand));
    one.end();
    return terms;
  }

  private static PlanTerms.Hardship hardship(TomlSection one) {
    return new PlanTerms.Hardship(
        days(one, "longest_days"),
        one.number("most", 2, 600),
        percent(one, "percent_of_short_instalment"),
        amounts(one, "smallest_instalment"),
        days(one, "first_due_days"),
        days(one, "review_days"));
  }

  private static PlanTerms.CounterOffer counterOffer(TomlSection one) {
    return new PlanTerms.CounterOffer(
        days(one, "longest_days"),
        one.number("most", 2, 600),
        amounts(one, "smallest_instalment"),
        days(one, "latest_start_days"),
        one.number("stretch_percent", 100, 10_000));
  }

  private static PlanTerms.FourInstalments fourInstalments(TomlSection one) {
    return one.flag("more_than_four")
        ? PlanTerms.FourInstalments.LIFTED
        : PlanTerms.FourInstalments.HELD;
  }

  private static int days(TomlSection one, String key) {
    return one.number(key, 1, TEN_YEARS);
  }
}
