package dev.kept.ledger;

import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import dev.kept.understanding.Reading;
import java.util.List;
import java.util.Optional;

/// Why a turn was answered as it was: the rule, its record, the policy (`name@hash`), the wire
/// names of the state before and after, the offers decided on, and how the message was read.
public record DecisionNote(
    String rule,
    List<Why> record,
    String policy,
    String before,
    String after,
    List<Offer> offers,
    Optional<Reading> reading) {

  public DecisionNote {
    record = List.copyOf(record);
    offers = List.copyOf(offers);
  }
}
