package dev.kept.plan;

import static dev.kept.plan.Requests.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.policy.Policies;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {
  @Test
  void paying_in_full_has_a_deadline_and_a_thank_you() {
    Offer full = offer("full", usual());
    assertEquals(OfferKind.PAY_IN_FULL, full.kind());
    assertEquals(List.of("2026-02-16 1215.20 EUR"), payments(full));
    assertEquals(Money.of(2_480, "EUR"), full.discount());
    assertEquals(LocalDate.of(2026, 2, 16), full.validUntil());
    assertEquals(
        new Why(
            "pay_in_full.discount",
            new Fact.Amount(Money.of(2_480, "EUR")),
            new Fact.Part(new Share(200))),
        full.why().getFirst());
  }

  @Test
  void a_key_relationship_gets_a_longer_plan_and_a_larger_thank_you() {
    Requests.Draft key = usual().relationship(Relationship.KEY);
    assertEquals(Money.of(3_720, "EUR"), offer("full", key).discount());
    assertEquals(
        List.of(
            "2026-02-16 310.00 EUR",
            "2026-03-16 310.00 EUR",
            "2026-04-14 310.00 EUR",
            "2026-05-14 310.00 EUR"),
        payments(offer("short", key)));
  }

  @Test
  void the_short_plan_follows_pay_days_and_month_ends_clamp() {
    Requests.Draft low = usual().band(Band.LOW).payday(new Cadence.Monthly(31));
    assertEquals(
        List.of("2026-03-02 413.34 EUR", "2026-03-31 413.33 EUR", "2026-04-30 413.33 EUR"),
        payments(offer("short", low)));
  }

  @Test
  void nobody_is_asked_on_a_holiday() {
    Requests.Draft french =
        usual()
            .band(Band.LOW)
            .country("FR")
            .kind(CustomerKind.CONSUMER)
            .today(LocalDate.of(2026, 4, 20))
            .payday(new Cadence.Monthly(14));
    assertEquals(List.of("2026-05-15", "2026-06-15", "2026-07-15"), dues(offer("short", french)));
  }

  @ParameterizedTest
  @CsvSource({"LOW, ''", "MEDIUM, 124.00 EUR", "HIGH, 310.00 EUR"})
  void the_down_payment_follows_the_band(Band band, String down) {
    Offer plan = offer("short", usual().band(band));
    assertEquals(down, plan.downPayment().map(Money::toString).orElse(""));
    plan.downPayment()
        .ifPresent(amount -> assertEquals(amount, plan.instalments().getFirst().amount()));
  }

  @Test
  void the_down_payment_never_eats_into_essentials() {
    Offer plan =
        offer(
            "short",
            usual()
                .band(Band.HIGH)
                .payday(new Cadence.Monthly(5))
                .budget(200_000, 140_000, 10_000));
    assertEquals(Optional.of(Money.of(25_000, "EUR")), plan.downPayment());
    assertEquals("2026-02-05 250.00 EUR", payments(plan).getFirst());
    assertTrue(rules(plan).contains("down_payment.affordable"));
  }

  @Test
  void need_opens_the_hardship_lane_without_a_down_payment() {
    Requests.Draft need = usual().band(Band.HIGH).country("GB").hardship();
    assertEquals(List.of("full", "short", "hardship"), ids(need));
    Offer hardship = offer("hardship", need);
    assertEquals(6, hardship.instalments().size());
    assertEquals(Money.of(20_667, "EUR"), hardship.instalments().getFirst().amount());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 1)), hardship.reviewOn());
    assertEquals(Optional.empty(), offer("short", need).downPayment());
    assertTrue(recorded(need).contains("debt_advice.service"));
  }

  @Test
  void a_budget_that_cannot_carry_the_short_plan_opens_it_too() {
    Requests.Draft tight = usual().budget(200_000, 150_000, 20_000);
    assertEquals(List.of("full", "hardship"), ids(tight));
    Offer hardship = offer("hardship", tight);
    assertEquals("13778", "" + hardship.instalments().getFirst().amount().minor());
    assertTrue(rules(hardship).contains("hardship.budget"));
    assertTrue(rules(offer("full", tight)).contains("pay_in_full.above_budget"));
  }

  @Test
  void when_nothing_is_left_a_person_and_free_advice_come_first() {
    Requests.Draft empty = usual().country("AU").budget(200_000, 190_000, 20_000);
    assertEquals(List.of(), ids(empty));
    assertEquals(
        List.of("affordability.share", "affordability.nothing_left", "debt_advice.service"),
        recorded(empty));
  }

  @Test
  void a_debt_beyond_every_plan_goes_to_a_person() {
    Requests.Draft heavy = usual().balance(5_000_000, "EUR").budget(200_000, 180_000, 0);
    assertEquals(List.of(), ids(heavy));
    assertTrue(recorded(heavy).contains("offers.nothing_fits"));
  }

  @Test
  void a_pause_is_enough_for_someone_who_can_pay_later() {
    Requests.Draft later = usual().band(Band.HIGH).soonest(LocalDate.of(2026, 3, 20));
    assertEquals(List.of("full", "deferral"), ids(later));
    assertEquals(List.of("2026-03-20 1240.00 EUR"), payments(offer("full", later)));
    assertEquals(List.of("2026-03-20", "2026-04-20", "2026-05-20"), dues(offer("deferral", later)));
  }

  @Test
  void a_pause_is_never_longer_than_the_policy_allows() {
    Requests.Draft muchLater = usual().soonest(LocalDate.of(2026, 6, 20));
    for (Offer offer : muchLater.plan().offers()) {
      assertEquals(LocalDate.of(2026, 4, 1), offer.instalments().getFirst().due());
      assertTrue(rules(offer).contains("deferral.longest"));
    }
  }

  @Test
  void a_day_that_is_soon_enough_changes_nothing_but_the_record() {
    Requests.Draft soon = usual().band(Band.LOW).soonest(LocalDate.of(2026, 2, 10));
    assertEquals(payments(offer("short", usual().band(Band.LOW))), payments(offer("short", soon)));
  }

  @ParameterizedTest
  @CsvSource({"1, EUR", "1999, EUR", "5999, EUR", "500, JPY", "17000, KWD"})
  void a_small_balance_has_two_honest_ways(long minor, String currency) {
    Requests.Draft small = usual().band(Band.HIGH).balance(minor, currency);
    assertEquals(List.of("full", "deferral"), ids(small));
    Offer deferral = offer("deferral", small);
    assertEquals(List.of("2026-03-17 " + Money.of(minor, currency)), payments(deferral));
    assertEquals(List.of("deferral.small_balance"), rules(deferral));
  }

  @Test
  void american_consumers_are_never_offered_more_than_four_instalments() {
    Requests.Draft american =
        usual()
            .balance(124_000, "USD")
            .country("US")
            .band(Band.HIGH)
            .payday(new Cadence.Weekly(DayOfWeek.FRIDAY))
            .hardship();
    for (Offer offer : american.plan().offers()) {
      assertTrue(offer.instalments().size() <= 4, offer.id());
    }
  }

  @Test
  void a_supervisor_may_switch_more_on_and_the_offer_says_so() {
    PromptFile file = PromptFolder.bundled().file("policies/us-consumer.toml");
    Policy lifted =
        Policies.read(
            new PromptFile(
                file.path(),
                file.text().replace("more_than_four = false", "more_than_four = true")));
    PlanRequest request =
        usual()
            .balance(124_000, "USD")
            .country("US")
            .payday(new Cadence.Weekly(DayOfWeek.FRIDAY))
            .build();
    PlanDecision decision = new Planner(lifted, Requests.CALENDARS.of("US")).plan(request);
    Offer plan = decision.offers().get(1);
    assertEquals(6, plan.instalments().size());
    assertTrue(rules(plan).contains("instalments.more_than_four"));
    assertEquals(lifted.version(), decision.policy());
  }

  @Test
  void a_business_in_europe_is_spared_the_interest() {
    Requests.Draft firm = usual().country("FR").kind(CustomerKind.BUSINESS).band(Band.LOW);
    assertEquals(Optional.of("perk.interest_waiver"), offer("full", firm).perk());
    Requests.Draft key =
        usual().country("FR").kind(CustomerKind.BUSINESS).relationship(Relationship.KEY);
    assertTrue(rules(offer("full", key)).contains("pay_in_full.credit"));
  }

  @Test
  void a_fee_is_part_of_the_total_and_named() {
    PromptFile file = PromptFolder.bundled().file("policies/default.toml");
    String fee = "\n[[fee]]\nscript = \"fee.paper\"\namount = { EUR = 250, other_major = 2 }\n";
    Policy paper = Policies.read(new PromptFile(file.path(), file.text() + fee));
    List<Offer> offers =
        new Planner(paper, Requests.CALENDARS.of("ZZ")).plan(usual().build()).offers();
    assertEquals(List.of(), offers.getFirst().fees());
    assertEquals(Money.of(124_250, "EUR"), offers.get(1).total());
    assertEquals(List.of(new Fee("fee.paper", Money.of(250, "EUR"))), offers.get(1).fees());
    assertTrue(rules(offers.get(1)).contains("fees.charged"));
  }

  @Test
  void there_is_no_plan_for_nothing() {
    assertThrows(IllegalArgumentException.class, () -> usual().balance(0, "EUR").build());
    assertThrows(IllegalArgumentException.class, () -> usual().balance(-1, "EUR").build());
  }

  @Test
  void the_largest_balance_that_can_be_written_is_planned_without_overflow() {
    PlanDecision decision = usual().balance(Long.MAX_VALUE, "EUR").band(Band.HIGH).plan();
    assertEquals(2, decision.offers().size());
  }

  private static Offer offer(String id, Requests.Draft draft) {
    return draft.plan().offers().stream()
        .filter(offer -> offer.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Requests.Draft draft) {
    return draft.plan().offers().stream().map(Offer::id).toList();
  }

  private static List<String> payments(Offer offer) {
    return offer.instalments().stream().map(one -> one.due() + " " + one.amount()).toList();
  }

  private static List<String> dues(Offer offer) {
    return offer.instalments().stream().map(one -> one.due().toString()).toList();
  }

  private static List<String> rules(Offer offer) {
    return offer.why().stream().map(Why::rule).toList();
  }

  private static List<String> recorded(Requests.Draft draft) {
    return draft.plan().record().stream().map(Why::rule).toList();
  }
}
