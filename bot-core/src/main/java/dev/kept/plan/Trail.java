package dev.kept.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the answer to a wish came about: every rule that moved it, the first of which is named to
/// the customer, and the rule that leaves it to a person, if one does.
final class Trail {
  private final List<Why> lines = new ArrayList<>();
  private Optional<Why> movedBy = Optional.empty();
  private Optional<Why> blockedBy = Optional.empty();

  /// The wish cannot stand as it is because of this rule.
  void moved(Why rule) {
    lines.add(rule);
    movedBy = movedBy.or(() -> Optional.of(rule));
  }

  /// Only a person may decide because of this rule.
  void blocked(Why rule) {
    blockedBy = blockedBy.or(() -> Optional.of(rule));
  }

  Optional<Why> blockedBy() {
    return blockedBy;
  }

  List<Why> lines() {
    return List.copyOf(lines);
  }

  /// Accepted when nothing moved the wish, else the nearest.
  Counter answer(Offer offer) {
    return movedBy
        .<Counter>map(rule -> new Counter.Nearest(offer, rule))
        .orElseGet(() -> new Counter.Accepted(offer));
  }
}
