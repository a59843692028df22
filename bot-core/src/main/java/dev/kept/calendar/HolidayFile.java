package dev.kept.calendar;

import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads one file of `prompts/calendars/`.
final class HolidayFile {
  private HolidayFile() {}

  static BusinessCalendar read(PromptFile file) {
    TomlSection root = TomlFile.read(file);
    String country = root.text("country");
    if (!country.matches("[A-Z]{2}")) {
      throw root.wrong("country", "is \"%s\"; write two capital letters".formatted(country));
    }
    root.text("source");
    Set<DayOfWeek> weekend = weekend(root);
    List<Holiday> holidays = new ArrayList<>();
    root.sections("fixed").forEach(one -> holidays.add(fixed(one)));
    root.sections("weekday").forEach(one -> holidays.add(weekday(one)));
    root.sections("easter").forEach(one -> holidays.add(easter(one)));
    root.sections("once").forEach(one -> holidays.add(once(one)));
    root.end();
    return new BusinessCalendar(country, weekend, holidays);
  }

  private static Set<DayOfWeek> weekend(TomlSection root) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String name : root.texts("weekend")) {
      days.add(day(root, "weekend", name));
    }
    if (days.isEmpty() || days.size() > 3) {
      throw root.wrong("weekend", "needs one to three days, like [\"saturday\", \"sunday\"]");
    }
    return days;
  }

  private static Holiday fixed(TomlSection one) {
    return holiday(
        one,
        new Holiday.Rule.Fixed(
            monthDay(one, "day"),
            one.optionalText("moves").isPresent()
                ? one.oneOf("moves", Holiday.Moves.class)
                : Holiday.Moves.NEVER));
  }

  private static Holiday weekday(TomlSection one) {
    DayOfWeek weekday = day(one, "weekday", one.text("weekday"));
    boolean after = one.optionalText("on_or_after").isPresent();
    return holiday(
        one,
        after
            ? new Holiday.Rule.WeekdayOnOrAfter(weekday, monthDay(one, "on_or_after"))
            : new Holiday.Rule.WeekdayOnOrBefore(weekday, monthDay(one, "on_or_before")));
  }

  private static Holiday easter(TomlSection one) {
    return holiday(one, new Holiday.Rule.Easter(one.number("days", -60, 100)));
  }

  private static Holiday once(TomlSection one) {
    return holiday(one, new Holiday.Rule.Once(one.date("date")));
  }

  private static Holiday holiday(TomlSection one, Holiday.Rule rule) {
    Holiday holiday =
        new Holiday(
            one.text("name"),
            one.optionalNumber("since", 1900, 9999).orElse(0),
            one.optionalNumber("until", 1900, 9999).orElse(9999),
            rule);
    one.end();
    return holiday;
  }

  private static MonthDay monthDay(TomlSection one, String key) {
    try {
      return MonthDay.parse("--" + one.text(key));
    } catch (DateTimeException notADay) {
      throw one.wrong(key, "is not a day of the year; write it like \"07-14\"");
    }
  }

  private static DayOfWeek day(TomlSection section, String key, String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().equalsIgnoreCase(name)) {
        return day;
      }
    }
    throw section.wrong(key, "is \"%s\"; write a day like \"monday\"".formatted(name));
  }
}
