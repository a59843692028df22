package dev.kept.plan;

import static dev.kept.plan.Requests.usual;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterOffersTest {
  @Test
  void two_hundred_a_month_from_the_fifteenth_stays_two_hundred() {
    Requests.Draft wish = usual().wish(wish(20_000, Wish.Every.MONTH, LocalDate.of(2026, 2, 15)));
    Offer offer = accepted(wish);
    assertEquals(
        List.of(
            "2026-02-16 200.00 EUR",
            "2026-03-16 200.00 EUR",
            "2026-04-15 200.00 EUR",
            "2026-05-15 200.00 EUR",
            "2026-06-15 200.00 EUR",
            "2026-07-15 200.00 EUR",
            "2026-08-17 40.00 EUR"),
        payments(offer));
    assertEquals("custom", offer.id());
    assertEquals(OfferKind.CUSTOM, offer.kind());
  }

  @Test
  void an_amount_alone_is_paid_on_pay_days() {
    Requests.Draft wish =
        usual().payday(new Cadence.Weekly(DayOfWeek.FRIDAY)).wish(wish(31_000, null, null));
    assertEquals(
        List.of(
            "2026-02-06 310.00 EUR",
            "2026-02-13 310.00 EUR",
            "2026-02-20 310.00 EUR",
            "2026-02-27 310.00 EUR"),
        payments(accepted(wish)));
  }

  @ParameterizedTest
  @CsvSource({
    "WEEK, 2026-02-05, 2026-02-12",
    "TWO_WEEKS, 2026-02-05, 2026-02-19",
    "HALF_MONTH, 2026-02-05, 2026-02-20",
    "MONTH, 2026-02-05, 2026-03-05"
  })
  void every_rhythm_starts_on_the_named_day(Wish.Every every, LocalDate first, LocalDate second) {
    Offer offer = accepted(usual().wish(wish(30_000, every, first)));
    assertEquals(first, offer.instalments().get(0).due());
    assertEquals(second, offer.instalments().get(1).due());
    assertEquals(Money.of(30_000, "EUR"), offer.instalments().getFirst().amount());
  }

  @ParameterizedTest
  @CsvSource({"124000", "200000", "124001"})
  void an_amount_that_covers_everything_is_paying_in_full(long minor) {
    Offer offer = accepted(usual().wish(wish(minor, null, LocalDate.of(2026, 2, 10))));
    assertEquals(OfferKind.PAY_IN_FULL, offer.kind());
    assertEquals(List.of("2026-02-10 1215.20 EUR"), payments(offer));
  }

  @Test
  void paying_in_full_after_the_deadline_has_no_discount() {
    Offer offer = accepted(usual().wish(wish(124_000, null, LocalDate.of(2026, 3, 10))));
    assertEquals(List.of("2026-03-10 1240.00 EUR"), payments(offer));
  }

  @Test
  void a_wish_that_takes_too_long_is_met_with_the_nearest_length() {
    Counter.Nearest nearest = nearest(usual().wish(wish(5_000, Wish.Every.MONTH, null)));
    assertEquals("counter_offer.longest", nearest.movedBy().rule());
    assertEquals(18, nearest.offer().instalments().size());
    assertEquals(
        new Why(
            "wish.amount",
            new Fact.Amount(Money.of(5_000, "EUR")),
            new Fact.Amount(Money.of(6_889, "EUR"))),
        line("wish.amount", nearest.offer()));
  }

  @Test
  void an_answer_far_from_what_was_named_is_for_a_person() {
    Why reason = person(usual().wish(wish(2_000, Wish.Every.MONTH, null)));
    assertEquals(
        new Why(
            "counter_offer.stretch",
            new Fact.Amount(Money.of(2_000, "EUR")),
            new Fact.Amount(Money.of(6_889, "EUR"))),
        reason);
  }

  @Test
  void an_amount_below_the_smallest_instalment_is_raised_to_it() {
    Counter.Nearest nearest =
        nearest(usual().balance(10_000, "EUR").wish(wish(800, Wish.Every.MONTH, null)));
    assertEquals("counter_offer.smallest_instalment", nearest.movedBy().rule());
    assertEquals(Money.of(1_000, "EUR"), nearest.offer().instalments().getFirst().amount());
  }

  @Test
  void an_amount_the_budget_cannot_carry_is_lowered_to_what_it_can() {
    Requests.Draft wish =
        usual().budget(200_000, 150_000, 10_000).wish(wish(30_000, Wish.Every.MONTH, null));
    Counter.Nearest nearest = nearest(wish);
    assertEquals(
        new Why(
            "counter_offer.affordability",
            new Fact.Amount(Money.of(30_000, "EUR")),
            new Fact.Amount(Money.of(20_000, "EUR"))),
        nearest.movedBy());
    assertEquals(Money.of(20_000, "EUR"), nearest.offer().instalments().getFirst().amount());
  }

  @Test
  void a_wish_no_plan_can_meet_within_the_budget_is_for_a_person() {
    Requests.Draft wish =
        usual().budget(200_000, 180_000, 10_000).wish(wish(5_000, Wish.Every.MONTH, null));
    assertEquals("affordability.payment", person(wish).rule());
  }

  @Test
  void when_nothing_is_left_only_a_person_may_agree_to_anything() {
    Requests.Draft wish =
        usual().budget(200_000, 190_000, 20_000).wish(wish(5_000, Wish.Every.MONTH, null));
    assertEquals("affordability.nothing_left", person(wish).rule());
    assertTrue(
        wish.plan()
            .record()
            .contains(
                new Why(
                    "wish.amount",
                    new Fact.Amount(Money.of(5_000, "EUR")),
                    new Fact.Amount(Money.of(5_000, "EUR")))));
  }

  @Test
  void four_instalments_are_the_nearest_in_america() {
    Counter.Nearest nearest =
        nearest(usual().balance(124_000, "USD").country("US").wish(usd(20_000, Wish.Every.MONTH)));
    assertEquals(
        new Why("counter_offer.four_instalments", new Fact.Count(7), new Fact.Count(4)),
        nearest.movedBy());
    assertEquals(4, nearest.offer().instalments().size());
  }

  @Test
  void a_start_too_far_away_moves_to_the_latest_one() {
    Counter.Nearest nearest =
        nearest(usual().wish(wish(20_000, Wish.Every.MONTH, LocalDate.of(2026, 6, 1))));
    assertEquals("counter_offer.latest_start", nearest.movedBy().rule());
    assertEquals("2026-03-17 200.00 EUR", payments(nearest.offer()).getFirst());
  }

  @Test
  void a_day_that_is_over_becomes_the_next_possible_one() {
    Counter.Nearest nearest =
        nearest(usual().wish(wish(20_000, Wish.Every.MONTH, LocalDate.of(2026, 1, 15))));
    assertEquals("counter_offer.past_day", nearest.movedBy().rule());
    assertEquals("2026-02-02 200.00 EUR", payments(nearest.offer()).getFirst());
  }

  @ParameterizedTest
  @CsvSource({"2, 620.00 EUR", "4, 310.00 EUR", "8, 155.00 EUR", "12, 103.34 EUR"})
  void a_named_number_of_payments_stands(int count, String first) {
    Offer offer = accepted(usual().wish(count(count)));
    assertEquals(count, offer.instalments().size());
    assertEquals(first, offer.instalments().getFirst().amount().toString());
  }

  @Test
  void one_payment_is_paying_in_full() {
    assertEquals(OfferKind.PAY_IN_FULL, accepted(usual().wish(count(1))).kind());
  }

  @ParameterizedTest
  @CsvSource({"36, counter_offer.longest", "1000000000, counter_offer.most_instalments"})
  void too_many_payments_become_as_many_as_fit(int count, String rule) {
    Counter.Nearest nearest = nearest(usual().wish(count(count)));
    assertEquals(rule, nearest.movedBy().rule());
    assertEquals(18, nearest.offer().instalments().size());
  }

  @Test
  void payments_that_do_not_cover_the_balance_keep_their_amount() {
    Wish wish =
        new Wish(
            Optional.of(Money.of(20_000, "EUR")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(4),
            Optional.empty(),
            List.of());
    Counter.Nearest nearest = nearest(usual().wish(wish));
    assertEquals(
        new Why(
            "counter_offer.covers_balance",
            new Fact.Amount(Money.of(80_000, "EUR")),
            new Fact.Amount(Money.of(124_000, "EUR"))),
        nearest.movedBy());
    assertEquals(7, nearest.offer().instalments().size());
    assertEquals(Money.of(20_000, "EUR"), nearest.offer().instalments().getFirst().amount());
  }

  @Test
  void a_day_of_the_month_alone_gets_a_plan_on_that_day() {
    Wish wish =
        new Wish(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Cadence.Monthly(12)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertEquals(
        List.of("2026-02-12 413.34 EUR", "2026-03-12 413.33 EUR", "2026-04-13 413.33 EUR"),
        payments(accepted(usual().wish(wish))));
  }

  @Test
  void a_first_part_is_paid_first_and_the_rest_follows() {
    Wish half =
        new Wish(
            Optional.of(Money.of(20_000, "EUR")),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2026, 2, 2)),
            Optional.empty(),
            Optional.of(Share.HALF),
            List.of());
    assertEquals(
        List.of(
            "2026-02-02 620.00 EUR",
            "2026-03-02 200.00 EUR",
            "2026-04-02 200.00 EUR",
            "2026-05-04 200.00 EUR",
            "2026-06-02 20.00 EUR"),
        payments(accepted(usual().wish(half))));
  }

  @Test
  void single_payments_with_their_own_days_stand() {
    Wish wish = parts(part(15_000, "2026-02-02"), part(null, "2026-03-31"));
    assertEquals(
        List.of("2026-02-02 150.00 EUR", "2026-03-31 1090.00 EUR"),
        payments(accepted(usual().wish(wish))));
  }

  @Test
  void half_now_and_half_on_the_thirtieth_is_exact_to_the_cent() {
    Wish.Part half = new Wish.Part(Optional.empty(), Optional.of(Share.HALF), Optional.empty());
    Wish.Part other =
        new Wish.Part(
            Optional.empty(), Optional.of(Share.HALF), Optional.of(LocalDate.of(2026, 3, 30)));
    assertEquals(
        List.of("2026-02-02 620.01 EUR", "2026-03-30 620.00 EUR"),
        payments(accepted(usual().balance(124_001, "EUR").wish(parts(half, other)))));
  }

  @Test
  void what_single_payments_leave_open_follows_in_regular_ones() {
    Counter.Nearest nearest = nearest(usual().wish(parts(part(15_000, "2026-02-02"))));
    assertEquals("counter_offer.covers_balance", nearest.movedBy().rule());
    assertEquals(
        List.of(
            "2026-02-02 150.00 EUR",
            "2026-03-02 363.34 EUR",
            "2026-04-02 363.33 EUR",
            "2026-05-04 363.33 EUR"),
        payments(nearest.offer()));
  }

  @Test
  void a_first_payment_and_an_amount_for_the_rest_stand_together() {
    Wish wish =
        new Wish(
            Optional.of(Money.of(20_000, "EUR")),
            Optional.of(Wish.Every.MONTH),
            Optional.of(new Cadence.Monthly(15)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(part(60_000, "2026-02-02")));
    assertEquals(
        List.of(
            "2026-02-02 600.00 EUR",
            "2026-02-16 200.00 EUR",
            "2026-03-16 200.00 EUR",
            "2026-04-15 200.00 EUR",
            "2026-05-15 40.00 EUR"),
        payments(accepted(usual().wish(wish))));
  }

  @Test
  void a_single_payment_above_the_budget_is_lowered_and_the_rest_spread() {
    Requests.Draft wish =
        usual()
            .budget(200_000, 140_000, 0)
            .wish(parts(part(15_000, "2026-02-02"), part(null, "2026-03-31")));
    Counter.Nearest nearest = nearest(wish);
    assertEquals("counter_offer.affordability", nearest.movedBy().rule());
    assertEquals("2026-02-02 150.00 EUR", payments(nearest.offer()).getFirst());
    assertEquals("2026-03-31 300.00 EUR", payments(nearest.offer()).get(1));
    assertTrue(
        nearest.offer().instalments().stream()
            .noneMatch(one -> one.amount().isMoreThan(Money.of(30_000, "EUR"))));
  }

  @Test
  void another_currency_is_for_a_person() {
    assertEquals(
        "counter_offer.currency", person(usual().wish(usd(20_000, Wish.Every.MONTH))).rule());
  }

  @ParameterizedTest
  @CsvSource({"0", "-100"})
  void nothing_is_no_offer(long minor) {
    assertEquals(
        "counter_offer.smallest_instalment",
        person(usual().wish(wish(minor, Wish.Every.MONTH, null))).rule());
  }

  @Test
  void an_empty_wish_needs_no_answer() {
    assertEquals(Optional.empty(), usual().wish(Wish.none()).plan().counter());
  }

  private static Wish wish(long minor, Wish.@Nullable Every every, @Nullable LocalDate start) {
    return new Wish(
        Optional.of(Money.of(minor, "EUR")),
        Optional.ofNullable(every),
        Optional.empty(),
        Optional.ofNullable(start),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Wish usd(long minor, Wish.Every every) {
    return new Wish(
        Optional.of(Money.of(minor, "USD")),
        Optional.of(every),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Wish count(int count) {
    return new Wish(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(count),
        Optional.empty(),
        List.of());
  }

  private static Wish parts(Wish.Part... parts) {
    return new Wish(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(parts));
  }

  private static Wish.Part part(@Nullable Integer minor, String on) {
    return new Wish.Part(
        Optional.ofNullable(minor).map(amount -> Money.of(amount, "EUR")),
        Optional.empty(),
        Optional.of(LocalDate.parse(on)));
  }

  private static Offer accepted(Requests.Draft draft) {
    Counter counter = draft.plan().counter().orElseThrow();
    return assertInstanceOf(Counter.Accepted.class, counter, counter::toString).offer();
  }

  private static Counter.Nearest nearest(Requests.Draft draft) {
    Counter counter = draft.plan().counter().orElseThrow();
    return assertInstanceOf(Counter.Nearest.class, counter, counter::toString);
  }

  private static Why person(Requests.Draft draft) {
    Counter counter = draft.plan().counter().orElseThrow();
    return assertInstanceOf(Counter.Person.class, counter, counter::toString).movedBy();
  }

  private static Why line(String rule, Offer offer) {
    return offer.why().stream().filter(why -> why.rule().equals(rule)).findFirst().orElseThrow();
  }

  private static List<String> payments(Offer offer) {
    return offer.instalments().stream().map(one -> one.due() + " " + one.amount()).toList();
  }
}
