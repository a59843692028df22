package dev.kept.risk;

import java.time.LocalDate;
import java.util.List;

/// A signal measured on one account: the value its points depend on, since when it shows, and the
/// figures of its reason in the order of [Signal#figures()].
record Measure(double value, LocalDate since, List<Long> figures) {

  Measure {
    figures = List.copyOf(figures);
  }

  static Measure of(double value, LocalDate since, long... figures) {
    return new Measure(value, since, java.util.Arrays.stream(figures).boxed().toList());
  }
}
