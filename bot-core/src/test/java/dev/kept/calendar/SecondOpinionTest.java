package dev.kept.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.kept.prompts.PromptFolder;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two independent lists of holidays disagree where one of them is wrong.
class SecondOpinionTest {
  private static final BusinessCalendars CALENDARS = BusinessCalendars.load(PromptFolder.bundled());

  /// Not Ireland: jollyday has Saint Brigid's Day on 1 February; the law says the first Monday.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "US", "GB", "FR", "DE", "ES", "IT", "PT", "NL", "BE", "LU", "AT", "CH", "DK", "SE", "NO",
        "FI", "PL", "CZ", "AU", "NZ", "CA", "MX"
      })
  void every_national_holiday_jollyday_knows_is_no_business_day(String country) {
    BusinessCalendar calendar = CALENDARS.of(country);
    HolidayManager jollyday = HolidayManager.getInstance(ManagerParameters.create(country));
    Set<LocalDate> missed = new TreeSet<>();
    IntStream.rangeClosed(2024, 2035)
        .mapToObj(Year::of)
        .flatMap(year -> jollyday.getHolidays(year).stream())
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(holiday -> holiday.getActualDate())
        .filter(calendar::isBusinessDay)
        .forEach(missed::add);
    assertEquals(Set.of(), missed);
  }
}
