package dev.kept.calendar;

import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The calendars under `prompts/calendars/`, one file per country.
public final class BusinessCalendars {
  private final Map<String, BusinessCalendar> known;
  private final ConcurrentMap<String, BusinessCalendar> others = new ConcurrentHashMap<>();

  private BusinessCalendars(Map<String, BusinessCalendar> known) {
    this.known = Map.copyOf(known);
  }

  /// Reads every file. Throws [PromptException] for one that is wrong or a country found twice.
  public static BusinessCalendars load(PromptFolder prompts) {
    Map<String, BusinessCalendar> known = new HashMap<>();
    for (PromptFile file : prompts.files("calendars", ".toml")) {
      BusinessCalendar calendar = HolidayFile.read(file);
      if (known.put(calendar.country(), calendar) != null) {
        throw new PromptException(
            file.path(), 1, "country %s has a calendar already".formatted(calendar.country()));
      }
    }
    return new BusinessCalendars(known);
  }

  /// The calendar of a country (ISO 3166-1 alpha-2, upper case); Monday to Friday for one without a
  /// file.
  public BusinessCalendar of(String country) {
    BusinessCalendar calendar = known.get(country);
    return calendar == null
        ? others.computeIfAbsent(country, BusinessCalendar::weekdaysOnly)
        : calendar;
  }

  /// The countries whose holidays are known, sorted.
  public Set<String> countries() {
    return new TreeSet<>(known.keySet());
  }
}
