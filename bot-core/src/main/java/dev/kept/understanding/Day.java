package dev.kept.understanding;

import java.time.LocalDate;
import java.util.List;

/// A day read from a line up to and without word `end`, with other fair readings; `asked` when it
/// was named as time to be given ("two more weeks").
record Day(LocalDate date, List<LocalDate> others, int end, boolean asked) {

  Day(LocalDate date, List<LocalDate> others, int end) {
    this(date, others, end, false);
  }

  Day(LocalDate date, int end) {
    this(date, List.of(), end, false);
  }

  Day asTimeAsked() {
    return new Day(date, others, end, true);
  }
}
