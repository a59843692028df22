package dev.kept.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import dev.kept.prompts.PromptFolder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private static final BusinessCalendars CALENDARS = BusinessCalendars.load(PromptFolder.bundled());

  @ParameterizedTest
  @CsvSource({
    // Thanksgiving; Juneteenth; Independence Day on a Saturday; New Year's Day on a Saturday
    "US, 2026-11-26",
    "US, 2026-06-19",
    "US, 2026-07-03",
    "US, 2027-12-31",
    "US, 2027-07-05",
    // Good Friday; the summer bank holiday; Boxing Day on a Saturday; Christmas on a Saturday
    "GB, 2026-04-03",
    "GB, 2026-08-31",
    "GB, 2026-12-28",
    "GB, 2027-12-27",
    "GB, 2027-12-28",
    // Christmas on a Sunday: Boxing Day keeps its Monday, Christmas moves to Tuesday
    "GB, 2033-12-26",
    "GB, 2033-12-27",
    "FR, 2026-07-14",
    "FR, 2026-05-14",
    "FR, 2026-05-25",
    "DE, 2025-10-03",
    "DE, 2026-05-01",
    "ES, 2026-10-12",
    "ES, 2026-01-06",
    "AU, 2026-01-26",
    "AU, 2024-04-25",
    "AU, 2027-12-28",
    "IT, 2026-06-02",
    "NL, 2026-04-27",
    "SE, 2026-06-19",
    "NZ, 2026-07-10",
    "CA, 2026-05-18",
    "MX, 2026-03-16"
  })
  void a_holiday_is_no_business_day(String country, LocalDate date) {
    assertFalse(CALENDARS.of(country).isBusinessDay(date));
  }

  @ParameterizedTest
  @CsvSource({
    "US, 2026-11-27",
    "US, 2026-04-03",
    "US, 2020-06-19",
    "GB, 2026-07-14",
    "GB, 2028-01-04",
    "FR, 2026-04-03",
    "FR, 2026-11-26",
    "DE, 2026-10-05",
    "ES, 2026-04-06",
    "AU, 2026-04-27",
    "ZZ, 2026-12-25"
  })
  void any_other_weekday_is_a_business_day(String country, LocalDate date) {
    assertTrue(CALENDARS.of(country).isBusinessDay(date));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2035-03-25",
    "2038-04-25",
    "2100-03-28"
  })
  void easter_falls_on_its_day(LocalDate easter) {
    assertFalse(CALENDARS.of("FR").isBusinessDay(easter.plusDays(1)));
    assertFalse(CALENDARS.of("FR").isBusinessDay(easter.plusDays(39)));
    assertTrue(CALENDARS.of("FR").isBusinessDay(easter.minusDays(3)));
    assertFalse(CALENDARS.of("NO").isBusinessDay(easter.minusDays(3)));
  }

  @ParameterizedTest
  @CsvSource({
    "GB, 2026-04-03, 2026-04-07", // Good Friday over Easter Monday
    "US, 2026-11-26, 2026-11-27",
    "FR, 2026-08-14, 2026-08-14",
    "FR, 2026-08-15, 2026-08-17",
    "GB, 2026-12-25, 2026-12-29"
  })
  void a_due_date_moves_to_the_next_business_day(String country, LocalDate from, LocalDate to) {
    assertEquals(to, CALENDARS.of(country).onOrAfter(from));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-02, 1, 2026-04-07",
    "2026-04-02, 0, 2026-04-02",
    "2026-04-04, 0, 2026-04-07",
    "2026-04-04, 1, 2026-04-07",
    "2026-04-07, -1, 2026-04-02",
    "2026-04-07, 5, 2026-04-14"
  })
  void business_days_are_counted_over_weekends_and_holidays(
      LocalDate from, int days, LocalDate to) {
    assertEquals(to, CALENDARS.of("GB").plus(from, days));
  }

  @Test
  void the_next_business_day_is_never_far_and_never_skips_one() {
    List<String> countries = List.copyOf(CALENDARS.countries());
    qt().forAll(integers().between(0, 40_000), integers().between(0, countries.size() - 1))
        .check((day, country) -> {
          BusinessCalendar calendar = CALENDARS.of(countries.get(country));
          LocalDate date = LocalDate.EPOCH.plusDays(day);
          LocalDate next = calendar.onOrAfter(date);
          return calendar.isBusinessDay(next)
              && next.isBefore(date.plusDays(7))
              && date.datesUntil(next).noneMatch(calendar::isBusinessDay)
              && next.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
              && calendar.onOrBefore(next).equals(next)
              && calendar.plus(calendar.plus(next, 9), -9).equals(next);
        });
  }

  @Test
  void a_country_without_a_file_has_weekends_only() {
    BusinessCalendar calendar = CALENDARS.of("ZZ");
    assertFalse(calendar.knowsHolidays());
    assertEquals("ZZ", calendar.country());
    assertEquals(LocalDate.of(2026, 2, 2), calendar.onOrAfter(LocalDate.of(2026, 1, 31)));
    assertTrue(CALENDARS.of("FR").knowsHolidays());
  }
}
