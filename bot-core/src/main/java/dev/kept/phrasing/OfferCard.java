package dev.kept.phrasing;

import dev.kept.plan.Offer;
import java.util.List;
import java.util.Optional;

/// One offer in the customer's words: every line of it comes from a script, every figure and date
/// from the offer itself.
public record OfferCard(
    Offer offer,
    String title,
    String summary,
    List<Payment> schedule,
    String total,
    Optional<String> saving,
    String fees,
    String methods,
    String missed,
    Optional<String> perk,
    Optional<String> review,
    String validUntil,
    List<String> why,
    String choose) {

  public OfferCard {
    schedule = List.copyOf(schedule);
    why = List.copyOf(why);
  }

  /// One payment as it is read: the day, the amount, and what it is when it is special (`down
  /// payment`, `last payment`).
  public record Payment(String day, String amount, Optional<String> note) {}
}
