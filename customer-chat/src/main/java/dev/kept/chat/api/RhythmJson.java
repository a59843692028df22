package dev.kept.chat.api;

import dev.kept.calendar.Cadence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;

/// How often, as one word a program can take apart: `weekly:friday`, `two_weeks:2026-12-04`,
/// `twice_a_month:1,15`, `monthly:31`.
final class RhythmJson {
  private RhythmJson() {}

  static String of(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Weekly(DayOfWeek day) -> "weekly:" + day.name().toLowerCase(Locale.ROOT);
      case Cadence.EveryTwoWeeks(LocalDate anchor) -> "two_weeks:" + anchor;
      case Cadence.TwiceAMonth(int first, int second) -> "twice_a_month:" + first + "," + second;
      case Cadence.Monthly(int day) -> "monthly:" + day;
    };
  }
}
