package dev.kept.plan;

import java.util.List;
import java.util.Optional;

/// The offers for one request: two or three, or none when nothing honest can be offered (`record`
/// then says why, and a person and free debt advice come next). `policy` is `name@hash`.
public record PlanDecision(
    List<Offer> offers, Optional<Counter> counter, List<Why> record, String policy) {

  public PlanDecision {
    offers = List.copyOf(offers);
    record = List.copyOf(record);
  }
}
