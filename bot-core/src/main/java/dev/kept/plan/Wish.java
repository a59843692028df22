package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the customer named: any of an amount per instalment, how often, a first date, a number of
/// instalments, a part to pay first, or single payments with their own dates ("150 on the first,
/// the rest by the end of next month"). Whatever stands here appears in the next decision.
///
/// `every` is the period when no day was named (`200 a month`); `cadence` is exact.
public record Wish(
    Optional<Money> amount,
    Optional<Every> every,
    Optional<Cadence> cadence,
    Optional<LocalDate> start,
    Optional<Integer> count,
    Optional<Share> firstPart,
    List<Part> parts) {

  /// A period without a day.
  public enum Every {
    WEEK,
    TWO_WEEKS,
    HALF_MONTH,
    MONTH;

    /// The cadence of this period that falls on `first`.
    public Cadence from(LocalDate first) {
      return switch (this) {
        case WEEK -> new Cadence.Weekly(first.getDayOfWeek());
        case TWO_WEEKS -> new Cadence.EveryTwoWeeks(first);
        case HALF_MONTH -> halfMonth(first.getDayOfMonth());
        case MONTH -> new Cadence.Monthly(first.getDayOfMonth());
      };
    }

    private static Cadence halfMonth(int day) {
      return day <= 15
          ? new Cadence.TwiceAMonth(day, day + 15)
          : new Cadence.TwiceAMonth(day - 15, day);
    }
  }

  /// One payment the customer named; without an amount it means "the rest".
  public record Part(Optional<Money> amount, Optional<Share> share, Optional<LocalDate> on) {}

  public Wish {
    parts = List.copyOf(parts);
  }

  /// A wish that names nothing yet.
  public static Wish none() {
    return new Wish(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public boolean isEmpty() {
    return equals(none());
  }
}
