package dev.kept.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.account.AccountId;
import dev.kept.account.Payment;
import dev.kept.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A promise of 100 euro for Friday 16 January 2026 with grace until Monday the 19th, given on the
/// 12th shortly before midnight in Paris.
class JudgementTest {
  private static final AccountId ACCOUNT = new AccountId("C1-EUR");
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Promise PROMISE = promise(PromiseState.OPEN);

  private static Promise promise(PromiseState state) {
    return new Promise(
        "p1",
        ACCOUNT,
        Money.of(10_000, "EUR"),
        LocalDate.of(2026, 1, 16),
        LocalDate.of(2026, 1, 19),
        state,
        Instant.parse("2026-01-12T22:30:00Z"));
  }

  private static Payment paid(long minor, int valueDay, int recordedDay) {
    return new Payment(
        "pay" + valueDay + "-" + minor,
        ACCOUNT,
        Money.of(minor, "EUR"),
        LocalDate.of(2026, 1, valueDay),
        LocalDate.of(2026, 1, recordedDay),
        Optional.empty());
  }

  private static PromiseState judgedOn(int day, Payment... payments) {
    return judgement(PROMISE, day, payments).state();
  }

  private static Judgement judgement(Promise promise, int day, Payment... payments) {
    return Judgement.of(promise, List.of(payments), LocalDate.of(2026, 1, day), PARIS);
  }

  @Test
  void a_promise_is_open_until_its_grace_day_has_ended() {
    assertEquals(PromiseState.OPEN, judgedOn(16));
    assertEquals(PromiseState.OPEN, judgedOn(19));
    assertEquals(PromiseState.OPEN, judgedOn(19, paid(9_999, 16, 16)));
  }

  @Test
  void a_promise_without_a_payment_is_broken_the_day_after_its_grace_day() {
    assertEquals(PromiseState.BROKEN, judgedOn(20));
  }

  @Test
  void a_promise_is_kept_as_soon_as_the_money_is_there() {
    assertEquals(PromiseState.KEPT, judgedOn(14, paid(10_000, 14, 14)));
  }

  @Test
  void a_promise_paid_on_its_grace_day_is_kept() {
    assertEquals(PromiseState.KEPT, judgedOn(20, paid(10_000, 19, 19)));
  }

  @Test
  void a_promise_paid_after_its_grace_day_is_broken() {
    assertEquals(PromiseState.BROKEN, judgedOn(21, paid(10_000, 20, 20)));
  }

  @Test
  void several_payments_keep_a_promise_together() {
    assertEquals(PromiseState.KEPT, judgedOn(20, paid(6_000, 13, 13), paid(4_000, 19, 19)));
  }

  @Test
  void too_little_money_keeps_a_promise_in_part() {
    Judgement judgement = judgement(PROMISE, 20, paid(4_000, 16, 16), paid(6_000, 20, 20));
    assertEquals(
        new Judgement(PromiseState.PARTIALLY_KEPT, Money.of(4_000, "EUR"), Money.of(6_000, "EUR")),
        judgement);
  }

  @Test
  void a_payment_recorded_late_with_an_earlier_value_date_mends_a_broken_promise() {
    Promise broken = promise(PromiseState.BROKEN);
    assertEquals(PromiseState.BROKEN, judgement(broken, 20).state());
    assertEquals(PromiseState.KEPT, judgement(broken, 23, paid(10_000, 19, 23)).state());
  }

  @Test
  void a_returned_payment_counts_against_the_promise() {
    assertEquals(PromiseState.BROKEN, judgedOn(20, paid(10_000, 14, 14), paid(-10_000, 18, 18)));
  }

  @Test
  void a_payment_from_before_the_promise_does_not_keep_it() {
    assertEquals(PromiseState.OPEN, judgedOn(15, paid(10_000, 11, 11)));
  }

  @Test
  void the_day_a_promise_was_given_is_the_day_in_the_creditors_zone() {
    assertEquals(PromiseState.KEPT, judgedOn(15, paid(10_000, 12, 12)));
    Judgement inTokyo =
        Judgement.of(
            PROMISE,
            List.of(paid(10_000, 12, 12)),
            LocalDate.of(2026, 1, 15),
            ZoneId.of("Asia/Tokyo"));
    assertEquals(PromiseState.OPEN, inTokyo.state());
  }

  @Test
  void the_money_of_another_account_keeps_nothing() {
    Payment foreign =
        new Payment(
            "x",
            new AccountId("C2-EUR"),
            Money.of(10_000, "EUR"),
            LocalDate.of(2026, 1, 14),
            LocalDate.of(2026, 1, 14),
            Optional.empty());
    assertEquals(PromiseState.OPEN, judgedOn(15, foreign));
  }

  @Test
  void more_than_was_promised_keeps_it_and_nothing_is_missing() {
    Judgement judgement = judgement(PROMISE, 20, paid(12_000, 16, 16));
    assertEquals(PromiseState.KEPT, judgement.state());
    assertEquals(Money.of(0, "EUR"), judgement.missing());
  }

  @Test
  void a_promise_taken_back_is_not_judged() {
    assertEquals(PromiseState.WITHDRAWN, judgement(promise(PromiseState.WITHDRAWN), 20).state());
  }
}
