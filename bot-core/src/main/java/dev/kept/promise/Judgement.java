package dev.kept.promise;

import dev.kept.account.Payment;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// What became of a promise, and the two amounts that say so: what came for it and what is missing
/// (zero when more came than was promised).
public record Judgement(PromiseState state, Money received, Money missing) {

  /// Judges a promise on `today`, a day in the creditor's `zone`. Money counts when its value date
  /// lies between the day the word was given and the grace day, both included; a returned payment
  /// counts against it. Enough money keeps the promise at once; too little breaks it only after its
  /// grace day has ended. A payment that is recorded late with an earlier value date changes the
  /// answer: judging again is always safe. A promise that was taken back stays so.
  public static Judgement of(
      Promise promise, List<Payment> payments, LocalDate today, ZoneId zone) {
    LocalDate given = promise.givenAt().atZone(zone).toLocalDate();
    Money received =
        Money.sum(
            payments.stream()
                .filter(payment -> payment.account().equals(promise.account()))
                .filter(payment -> !payment.valueDate().isBefore(given))
                .filter(payment -> !payment.valueDate().isAfter(promise.graceDay()))
                .map(Payment::amount)
                .toList(),
            promise.amount().currency());
    Money missing = promise.amount().minus(received).max(Money.zero(received.currency()));
    return new Judgement(state(promise, received, missing, today), received, missing);
  }

  private static PromiseState state(
      Promise promise, Money received, Money missing, LocalDate today) {
    if (promise.state() == PromiseState.WITHDRAWN) {
      return PromiseState.WITHDRAWN;
    }
    if (missing.isZero()) {
      return PromiseState.KEPT;
    }
    if (!today.isAfter(promise.graceDay())) {
      return PromiseState.OPEN;
    }
    return received.isPositive() ? PromiseState.PARTIALLY_KEPT : PromiseState.BROKEN;
  }
}
