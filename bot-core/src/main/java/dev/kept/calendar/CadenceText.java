package dev.kept.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Cadences as files and the command line write them: `monthly:15`, `monthly:last`,
/// `semimonthly:1,15`, `2w:2026-02-06` (any such day), `weekly:fri`; `15`, `1,15` and `fri` are
/// short for the first, second and last.
public final class CadenceText {
  /// The forms, for the messages of those who refuse another one.
  public static final String FORMS =
      "monthly:15, monthly:last, semimonthly:1,15, 2w:2026-02-06 or weekly:fri";

  private static final int LAST = 31;

  private CadenceText() {}

  /// The cadence `text` names; empty when it is none of the forms.
  public static Optional<Cadence> parse(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    int colon = plain.indexOf(':');
    String value = plain.substring(colon + 1).strip();
    try {
      return switch (colon < 0 ? form(plain) : plain.substring(0, colon).strip()) {
        case "weekly" -> weekday(value).map(Cadence.Weekly::new);
        case "2w" -> Optional.of(new Cadence.EveryTwoWeeks(LocalDate.parse(value)));
        case "semimonthly" -> twice(value);
        case "monthly" -> Optional.of(new Cadence.Monthly(monthDay(value)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  private static String form(String value) {
    if (weekday(value).isPresent()) {
      return "weekly";
    }
    return value.contains(",") ? "semimonthly" : "monthly";
  }

  private static Optional<Cadence> twice(String value) {
    int comma = value.indexOf(',');
    return comma < 0
        ? Optional.empty()
        : Optional.of(
            new Cadence.TwiceAMonth(
                monthDay(value.substring(0, comma)), monthDay(value.substring(comma + 1))));
  }

  private static int monthDay(String value) {
    return value.strip().equals("last") ? LAST : Integer.parseInt(value.strip());
  }

  /// The day whose name starts with at least these three letters.
  private static Optional<DayOfWeek> weekday(String value) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (value.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(value)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
