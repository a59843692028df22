package dev.kept.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.calendar.BusinessCalendar;
import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds for every offer, whatever is asked.
class PlanLawsTest {
  private static final int MANY = 4_000;

  @Test
  void there_are_two_or_three_offers_or_none() {
    int[] seen = new int[4];
    Requests.any(
        MANY,
        request -> {
          List<Offer> offers = Requests.plan(request).offers();
          assertTrue(List.of(0, 2, 3).contains(offers.size()), () -> "offers: " + offers);
          assertEquals(offers.size(), offers.stream().map(Offer::id).distinct().count());
          seen[offers.size()]++;
        });
    assertTrue(
        seen[0] > 50 && seen[2] > 500 && seen[3] > 200,
        () -> List.of(seen[0], seen[2], seen[3]).toString());
  }

  @Test
  void the_payments_of_an_offer_sum_to_its_total() {
    Requests.any(
        MANY,
        request -> {
          for (Offer offer : everyOffer(request)) {
            Money sum =
                Money.sum(
                    offer.instalments().stream().map(Instalment::amount).toList(),
                    offer.total().currency());
            assertEquals(offer.total(), sum);
            assertEquals(request.balance().minus(offer.discount()), offer.total());
            assertTrue(offer.instalments().stream().allMatch(one -> one.amount().isPositive()));
          }
        });
  }

  @Test
  void payments_fall_due_on_business_days_strictly_in_order() {
    Requests.any(
        MANY,
        request -> {
          BusinessCalendar calendar = Requests.CALENDARS.of(request.country());
          for (Offer offer : everyOffer(request)) {
            LocalDate before = request.today().minusDays(1);
            for (Instalment one : offer.instalments()) {
              assertTrue(calendar.isBusinessDay(one.due()), () -> one.due().toString());
              assertTrue(one.due().isAfter(before), () -> offer.instalments().toString());
              before = one.due();
            }
            assertFalse(offer.validUntil().isBefore(request.today()));
          }
        });
  }

  @Test
  void no_plan_takes_more_than_the_budget_allows() {
    Requests.any(
        MANY,
        request -> {
          for (Offer offer : everyOffer(request)) {
            if (offer.kind() != OfferKind.PAY_IN_FULL) {
              Optional<Money> cap = cap(request, offer);
              for (Instalment one : offer.instalments()) {
                assertTrue(
                    cap.isEmpty() || !one.amount().isMoreThan(cap.get()),
                    () -> offer + " cap " + cap);
              }
            }
          }
        });
  }

  @Test
  void when_nothing_is_left_there_is_no_plan_but_free_advice() {
    Requests.any(
        MANY,
        request -> {
          if (request.budget().filter(budget -> !budget.left().isPositive()).isPresent()) {
            PlanDecision decision = Requests.plan(request);
            assertEquals(List.of(), decision.offers());
            List<String> rules = decision.record().stream().map(Why::rule).toList();
            assertTrue(rules.contains("affordability.nothing_left"));
            assertTrue(rules.stream().anyMatch(rule -> rule.startsWith("debt_advice")));
            assertTrue(decision.counter().map(Counter.Person.class::isInstance).orElse(true));
          }
        });
  }

  @Test
  void no_offer_breaks_the_policy() {
    Requests.any(
        MANY,
        request -> {
          for (Offer offer : Requests.plan(request).offers()) {
            PlanTerms terms = Requests.policy(request).plans();
            switch (offer.kind()) {
              case SHORT_PLAN -> assertShortPlan(offer, request, terms.shortPlan());
              case HARDSHIP -> assertHardship(offer, request, terms.hardship());
              case DEFERRAL, PAY_IN_FULL -> assertTrue(offer.downPayment().isEmpty());
              case CUSTOM -> throw new AssertionError("a custom plan answers a wish");
            }
            assertTrue(offer.instalments().size() <= terms.fourInstalments().limit(600));
          }
        });
  }

  private static void assertShortPlan(Offer offer, PlanRequest request, PlanTerms.ShortPlan terms) {
    int down = offer.downPayment().isPresent() ? 1 : 0;
    Money smallest = terms.smallestInstalment().in(request.balance().currency());
    assertTrue(offer.instalments().size() - down >= terms.least());
    assertTrue(offer.instalments().size() <= terms.most());
    assertTrue(offer.instalments().stream().noneMatch(one -> smallest.isMoreThan(one.amount())));
    assertNotAfter(offer, request, terms.longestDays());
    assertFalse(
        offer
            .instalments()
            .getFirst()
            .due()
            .isAfter(
                Requests.CALENDARS
                    .of(request.country())
                    .onOrAfter(request.today().plusDays(terms.firstDueWithinDays()))));
    offer
        .downPayment()
        .ifPresent(amount -> {
          assertEquals(amount, offer.instalments().getFirst().amount());
          Money share =
              offer
                  .total()
                  .share(terms.downPayment().share(request.relationship(), request.band()));
          assertFalse(amount.isMoreThan(share));
          assertFalse(request.hardship());
        });
  }

  private static void assertHardship(Offer offer, PlanRequest request, PlanTerms.Hardship terms) {
    Money smallest = terms.smallestInstalment().in(request.balance().currency());
    assertTrue(offer.downPayment().isEmpty());
    assertTrue(offer.instalments().stream().noneMatch(one -> smallest.isMoreThan(one.amount())));
    assertNotAfter(offer, request, terms.longestDays());
    assertTrue(offer.reviewOn().orElseThrow().isBefore(last(offer)));
    assertTrue(
        request.hardship() || request.budget().isPresent(), "hardship without need or budget");
  }

  @Test
  void the_same_facts_give_the_same_offers() {
    Requests.any(MANY / 4, request -> assertEquals(Requests.plan(request), Requests.plan(request)));
  }

  @Test
  void a_wish_does_not_change_the_offers() {
    Requests.any(
        MANY / 4,
        request -> {
          PlanRequest silent =
              new PlanRequest(
                  request.balance(),
                  request.covers(),
                  request.band(),
                  request.relationship(),
                  request.kind(),
                  request.country(),
                  request.today(),
                  request.hardship(),
                  request.budget(),
                  request.payday(),
                  request.soonest(),
                  Optional.empty());
          assertEquals(Requests.plan(silent).offers(), Requests.plan(request).offers());
        });
  }

  @Test
  void the_first_offer_is_never_the_smallest_payment() {
    Requests.any(
        MANY,
        request -> {
          List<Offer> offers = Requests.plan(request).offers();
          if (!offers.isEmpty()) {
            assertEquals(OfferKind.PAY_IN_FULL, offers.getFirst().kind());
          }
        });
  }

  @Test
  void every_offer_says_why() {
    Requests.any(
        MANY / 4,
        request ->
            everyOffer(request)
                .forEach(offer -> {
                  assertFalse(offer.why().isEmpty());
                  assertFalse(offer.methods().isEmpty());
                  assertEquals("missed.talk_first", offer.missed().script());
                }));
  }

  /// The offers and the one that answers a wish.
  static List<Offer> everyOffer(PlanRequest request) {
    PlanDecision decision = Requests.plan(request);
    return Stream.concat(decision.offers().stream(), answer(decision).stream()).toList();
  }

  static Optional<Offer> answer(PlanDecision decision) {
    return decision
        .counter()
        .flatMap(counter ->
            switch (counter) {
              case Counter.Accepted(Offer offer) -> Optional.of(offer);
              case Counter.Nearest(Offer offer, Why rule) -> Optional.of(offer);
              case Counter.Person(Why rule) -> Optional.empty();
            });
  }

  private static void assertNotAfter(Offer offer, PlanRequest request, int days) {
    LocalDate latest =
        Requests.CALENDARS.of(request.country()).onOrAfter(request.today().plusDays(days));
    assertFalse(last(offer).isAfter(latest));
  }

  static LocalDate last(Offer offer) {
    return offer.instalments().getLast().due();
  }

  /// Worked out apart from the planner, from the rhythm the offer itself names.
  private static Optional<Money> cap(PlanRequest request, Offer offer) {
    int periods =
        offer.why().stream()
            .filter(line -> line.rule().equals("schedule.pay_days"))
            .map(line -> ((Fact.Rhythm) line.actual()).cadence().periodsPerYear())
            .findFirst()
            .orElse(12);
    int points = Requests.policy(request).plans().affordability().share().basisPoints();
    return request
        .budget()
        .map(Budget::left)
        .map(left ->
            new Money(
                BigDecimal.valueOf(Math.max(0, left.minor()))
                    .multiply(BigDecimal.valueOf(points))
                    .multiply(BigDecimal.valueOf(12))
                    .divide(BigDecimal.valueOf(10_000L * periods), 0, RoundingMode.FLOOR)
                    .longValueExact(),
                left.currency()));
  }
}
