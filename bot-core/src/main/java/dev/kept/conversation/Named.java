package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.plan.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one message names about paying. `wish` holds all of it; `amount` and `day` are the first
/// ones named, for a promise. `days` are the fair readings of that day when there are several, in
/// order. `payday` is how often the customer is paid, if the message says so; `onPayday` that money
/// comes with the pay day, whenever that is.
record Named(
    Wish wish,
    Optional<Money> amount,
    Optional<LocalDate> day,
    List<LocalDate> days,
    Optional<Cadence> payday,
    boolean onPayday,
    boolean budgetOnly) {

  Named {
    days = List.copyOf(days);
  }

  /// Nothing at all.
  static Named nothing() {
    return new Named(
        Wish.none(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), false, false);
  }

  /// The same, of this amount when none was named.
  Named orAmount(Money usual) {
    return new Named(
        wish, Optional.of(amount.orElse(usual)), day, days, payday, onPayday, budgetOnly);
  }

  /// Whether the day that was named could be two.
  boolean isAmbiguous() {
    return days.size() > 1;
  }

  /// Whether an amount, a rhythm or a number of payments was named, not only a day.
  boolean isMoreThanADay() {
    return wish.amount().isPresent() || isSeries();
  }

  /// Whether more than one payment is meant.
  boolean isSeries() {
    return wish.every().isPresent()
        || wish.cadence().isPresent()
        || wish.count().isPresent()
        || wish.firstPart().filter(share -> !share.equals(Share.WHOLE)).isPresent()
        || !wish.parts().isEmpty();
  }
}
