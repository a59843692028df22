package dev.kept.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Score.Reason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final Scorecard SCORECARD = Scorecard.load(PromptFolder.bundled());
  private static final LocalDate START = LocalDate.of(2025, 1, 10);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);

  private static Score score(HistoryDraft draft) {
    return SCORECARD.score(draft.history(), TODAY);
  }

  private static Optional<Reason> reason(HistoryDraft draft, String signal) {
    return score(draft).reasons().stream()
        .filter(reason -> reason.signal().equals(signal))
        .findFirst();
  }

  private static int points(HistoryDraft draft, String signal) {
    return reason(draft, signal).map(Reason::points).orElse(0);
  }

  /// Eleven invoices, each paid on its due date; the last one fell due on 9 December 2025.
  private static HistoryDraft reliable() {
    return new HistoryDraft().monthly(START, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void an_account_that_always_paid_in_time_is_low() {
    Score score = score(reliable());
    assertEquals(Band.LOW, score.band(), score::toString);
    assertTrue(points(reliable(), "on_time") < 0);
  }

  @Test
  void an_account_nobody_knows_is_medium() {
    assertEquals(Band.MEDIUM, score(new HistoryDraft()).band());
    assertEquals(
        "Little is known yet: 0 invoices have come to their due date.",
        reason(new HistoryDraft(), "short_history").orElseThrow().why());
  }

  @Test
  void an_account_that_pays_later_and_later_is_high() {
    HistoryDraft draft =
        new HistoryDraft()
            .monthly(START, 0, 2, 5, 9, 14, 20, 28, 35, 45)
            .invoice(TODAY.minusDays(60));
    Score score = score(draft);
    assertEquals(Band.HIGH, score.band(), score::toString);
    assertEquals(
        new Reason(
            "past_due", 100, TODAY.minusDays(29), "The oldest open invoice is 30 days past due."),
        reason(draft, "past_due").orElseThrow());
    assertTrue(points(draft, "rising_days_to_pay") > 0);
    assertTrue(points(draft, "days_late") > 0);
  }

  @Test
  void the_points_of_the_reasons_sum_to_the_score_and_the_gravest_comes_first() {
    Score score =
        score(new HistoryDraft().monthly(START, 0, 12, 3, 40).invoice(TODAY.minusDays(50)));
    assertEquals(score.points(), score.reasons().stream().mapToInt(Reason::points).sum());
    for (int i = 1; i < score.reasons().size(); i++) {
      assertTrue(score.reasons().get(i - 1).points() >= score.reasons().get(i).points());
    }
  }

  @Test
  void what_is_disputed_is_not_past_due() {
    HistoryDraft draft = reliable().invoice(TODAY.minusDays(60));
    assertTrue(points(draft, "past_due") > 0);
    HistoryDraft disputed = reliable().invoice(TODAY.minusDays(60)).disputed(TODAY.minusDays(40));
    assertEquals(0, points(disputed, "past_due"));
    assertTrue(points(disputed, "sudden_disputes") > 0);
    assertTrue(points(disputed, "dispute_share") > 0);
  }

  @Test
  void quiet_and_failing_is_riskier_than_loud_and_reliable() {
    HistoryDraft quiet =
        new HistoryDraft().monthly(START, 0, 3, 8, 12, 20, 25).invoice(TODAY.minusDays(100));
    HistoryDraft loud = reliable().invoice(TODAY.minusDays(20)).disputed(TODAY.minusDays(15));
    assertTrue(score(quiet).points() > 2 * score(loud).points());
    assertTrue(points(quiet, "silence") > 0);
  }

  @Test
  void a_sign_of_life_breaks_the_silence() {
    HistoryDraft talked = reliable().invoice(TODAY.minusDays(90)).heardFrom(TODAY.minusDays(3));
    HistoryDraft silent = reliable().invoice(TODAY.minusDays(90));
    assertEquals(0, points(talked, "silence"));
    assertTrue(points(silent, "silence") > 0);
  }

  @Test
  void a_payment_that_came_back_counts_and_a_refund_of_credit_does_not() {
    HistoryDraft returned = reliable().received(TODAY.minusDays(10), -10_000);
    assertTrue(points(returned, "returned_payments") > 0);
    HistoryDraft refunded =
        reliable().unnamed(TODAY.minusDays(20), 5_000).unnamed(TODAY.minusDays(10), -5_000);
    assertEquals(0, points(refunded, "returned_payments"));
  }

  @Test
  void an_invoice_paid_piece_by_piece_counts() {
    HistoryDraft draft =
        reliable()
            .invoice(TODAY.minusDays(60))
            .received(TODAY.minusDays(30), 4_000)
            .received(TODAY.minusDays(20), 6_000);
    assertEquals(
        "One recent invoice was paid piece by piece.",
        reason(draft, "partial_payments").orElseThrow().why());
  }

  @Test
  void orders_that_stop_are_noticed() {
    HistoryDraft draft = new HistoryDraft().monthly(LocalDate.of(2025, 1, 10), 0, 0, 0, 0, 0, 0, 0);
    assertEquals(0, points(reliable(), "orders_stopped"));
    assertTrue(points(draft, "orders_stopped") > 0);
  }

  @Test
  void more_open_than_usual_is_noticed() {
    assertEquals(0, points(reliable(), "exposure"));
    assertTrue(points(reliable().invoice(TODAY.minusDays(5), 90_000), "exposure") > 0);
  }

  @Test
  void each_broken_promise_within_a_year_counts() {
    int one = points(reliable().promiseBroken(TODAY.minusDays(30)), "broken_promises");
    int two =
        points(
            reliable().promiseBroken(TODAY.minusDays(30)).promiseBroken(TODAY.minusDays(90)),
            "broken_promises");
    assertTrue(one > 0 && two > one);
    assertEquals(0, points(reliable().promiseBroken(TODAY.minusDays(400)), "broken_promises"));
  }

  @Test
  void an_insolvency_makes_any_account_high_enough_to_look_at() {
    HistoryDraft draft =
        reliable().hold(HoldKind.INSOLVENCY, new HoldScope.WholeAccount(), TODAY.minusDays(2));
    assertTrue(score(draft).band() != Band.LOW);
  }

  @Test
  void a_volatile_trade_adds_and_an_unlisted_one_does_not() {
    assertTrue(points(reliable().industry("Hospitality"), "industry") > 0);
    assertEquals(0, points(reliable().industry("lighthouse keeping"), "industry"));
  }

  @Test
  void hardship_and_vulnerability_are_no_reason_for_points() {
    int before = score(reliable()).points();
    HistoryDraft draft =
        reliable()
            .hold(HoldKind.HARDSHIP, new HoldScope.WholeAccount(), TODAY.minusDays(3))
            .hold(HoldKind.VULNERABLE, new HoldScope.WholeAccount(), TODAY.minusDays(3));
    assertEquals(before, score(draft).points());
  }

  @Test
  void paying_early_subtracts() {
    HistoryDraft early = new HistoryDraft().monthly(START, -12, -14, -9, -15, -13, -12, -10);
    HistoryDraft punctual = new HistoryDraft().monthly(START, 0, 0, 0, 0, 0, 0, 0);
    assertTrue(score(early).points() < score(punctual).points());
  }
}
