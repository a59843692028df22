package dev.kept.risk;

import java.time.LocalDate;
import java.util.List;

/// The scorecard's answer for one account: points (more means more risk), the band they fall in,
/// and every point with its reason.
public record Score(Band band, int points, List<Reason> reasons) {

  public Score {
    reasons = List.copyOf(reasons);
  }

  /// Points for one signal, since when it shows, and why in plain words.
  public record Reason(String signal, int points, LocalDate since, String why) {}
}
