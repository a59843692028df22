package dev.kept.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.policy.PlanTerms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What holds for every answer to what a customer names.
class CounterLawsTest {
  private static final int MANY = 6_000;

  @Test
  void everything_a_customer_names_is_in_the_answer() {
    Requests.any(
        MANY,
        request ->
            request
                .wish()
                .filter(wish -> !wish.isEmpty())
                .ifPresent(wish -> {
                  PlanDecision decision = Requests.plan(request);
                  assertTrue(decision.counter().isPresent());
                  List<Fact> actuals = decision.record().stream().map(Why::actual).toList();
                  wish.amount()
                      .ifPresent(named -> assertTrue(actuals.contains(new Fact.Amount(named))));
                  wish.start()
                      .ifPresent(named -> assertTrue(actuals.contains(new Fact.Day(named))));
                  wish.count()
                      .ifPresent(named -> assertTrue(actuals.contains(new Fact.Count(named))));
                }));
  }

  @Test
  void an_accepted_amount_is_paid_as_named() {
    int[] accepted = new int[1];
    Requests.any(
        MANY,
        request -> {
          PlanDecision decision = Requests.plan(request);
          Optional<Money> named = request.wish().flatMap(Wish::amount);
          if (named.isPresent()
              && decision.counter().orElseThrow() instanceof Counter.Accepted(Offer offer)) {
            accepted[0]++;
            if (isRegular(request, offer)) {
              long others =
                  offer.instalments().stream()
                      .filter(one -> !one.amount().equals(named.get()))
                      .count();
              boolean first = request.wish().orElseThrow().firstPart().isPresent();
              assertTrue(others <= (first ? 2 : 1), offer::toString);
            }
          }
        });
    assertTrue(accepted[0] > 300, () -> "accepted " + accepted[0]);
  }

  @Test
  void a_reasonable_proposal_is_not_refused() {
    int[] reasonable = new int[1];
    Requests.any(
        MANY,
        request -> {
          Optional<Wish> wish = request.wish().filter(CounterLawsTest::isOnlyAnAmount);
          if (wish.isPresent() && isReasonable(wish.get().amount().orElseThrow(), request)) {
            reasonable[0]++;
            assertTrue(Requests.plan(request).counter().orElseThrow() instanceof Counter.Accepted);
          }
        });
    assertTrue(reasonable[0] > 20, () -> "reasonable " + reasonable[0]);
  }

  @Test
  void no_answer_goes_beyond_the_slowest_plan_allowed() {
    Requests.any(
        MANY,
        request ->
            PlanLawsTest.answer(Requests.plan(request))
                .filter(offer -> offer.kind() == OfferKind.CUSTOM)
                .ifPresent(offer -> assertWithinLimits(offer, request)));
  }

  @Test
  void every_kind_of_answer_occurs() {
    int[] seen = new int[3];
    Requests.any(
        MANY,
        request ->
            Requests.plan(request)
                .counter()
                .ifPresent(counter ->
                    seen[
                        switch (counter) {
                          case Counter.Accepted a -> 0;
                          case Counter.Nearest n -> 1;
                          case Counter.Person p -> 2;
                        }]++));
    for (int each : seen) {
      assertTrue(each > 200, () -> List.of(seen[0], seen[1], seen[2]).toString());
    }
  }

  @Test
  void the_answer_to_the_same_wish_is_the_same() {
    Requests.any(
        MANY / 2,
        request ->
            assertEquals(Requests.plan(request).counter(), Requests.plan(request).counter()));
  }

  /// Not one payment, and no single payments with their own days.
  private static boolean isRegular(PlanRequest request, Offer offer) {
    return offer.kind() == OfferKind.CUSTOM && request.wish().orElseThrow().parts().isEmpty();
  }

  private static void assertWithinLimits(Offer offer, PlanRequest request) {
    PlanTerms terms = Requests.policy(request).plans();
    PlanTerms.CounterOffer limits = terms.counterOffer();
    Money smallest =
        limits
            .smallestInstalment()
            .in(request.balance().currency())
            .min(terms.hardship().smallestInstalment().in(request.balance().currency()));
    List<Instalment> payments = offer.instalments();
    assertTrue(payments.size() <= terms.fourInstalments().limit(limits.most()));
    assertFalse(PlanLawsTest.last(offer).isAfter(limit(request, limits.longestDays())));
    assertFalse(payments.getFirst().due().isAfter(limit(request, limits.latestStartDays())));
    boolean single = request.wish().orElseThrow().parts().isEmpty();
    boolean lead = request.wish().orElseThrow().firstPart().isPresent();
    if (single && !lead) {
      for (Instalment one : payments.subList(0, payments.size() - 1)) {
        assertFalse(smallest.isMoreThan(one.amount()), offer::toString);
      }
    }
  }

  private static LocalDate limit(PlanRequest request, int days) {
    return Requests.CALENDARS.of(request.country()).onOrAfter(request.today().plusDays(days));
  }

  private static boolean isOnlyAnAmount(Wish wish) {
    return new Wish(
                wish.amount(),
                wish.every(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of())
            .equals(wish)
        && wish.amount().isPresent();
  }

  /// Monthly at the slowest, done within ten months, affordable, not too small, four at most where
  /// the law says so.
  private static boolean isReasonable(Money amount, PlanRequest request) {
    PlanTerms terms = Requests.policy(request).plans();
    long payments = Math.ceilDiv(request.balance().minor(), amount.minor());
    boolean affordable =
        request
            .budget()
            .map(budget ->
                new Affordable(Optional.of(budget), terms.affordability().share())
                    .cap(new Cadence.Weekly(DayOfWeek.MONDAY))
                    .filter(cap -> !amount.isMoreThan(cap))
                    .isPresent())
            .orElse(true);
    return payments <= terms.fourInstalments().limit(10)
        && affordable
        && request.soonest().isEmpty()
        && !terms.counterOffer().smallestInstalment().in(amount.currency()).isMoreThan(amount);
  }
}
