package dev.kept.understanding;

import java.time.LocalDate;
import java.util.List;

/// A day read from a line up to and without word `end`, with other fair readings.
record Day(LocalDate date, List<LocalDate> others, int end) {

  Day(LocalDate date, int end) {
    this(date, List.of(), end);
  }

  Day upTo(int later) {
    return new Day(date, others, later);
  }
}
