package dev.kept.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// Which days are business days in one country. Years are worked out once and kept; every method
/// may be called from any thread.
public final class BusinessCalendar {
  private final String country;
  private final Set<DayOfWeek> weekend;
  private final List<Holiday> holidays;
  private final ConcurrentMap<Integer, BitSet> closedDays = new ConcurrentHashMap<>();

  BusinessCalendar(String country, Set<DayOfWeek> weekend, List<Holiday> holidays) {
    this.country = country;
    this.weekend = EnumSet.copyOf(weekend);
    this.holidays = List.copyOf(holidays);
  }

  /// Monday to Friday: all that is known of a country without a file.
  public static BusinessCalendar weekdaysOnly(String country) {
    return new BusinessCalendar(
        country, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of());
  }

  /// ISO 3166-1 alpha-2, in upper case.
  public String country() {
    return country;
  }

  /// Whether more than the weekend is known.
  public boolean knowsHolidays() {
    return !holidays.isEmpty();
  }

  /// Whether banks and offices are open.
  public boolean isBusinessDay(LocalDate date) {
    return !closed(date.getYear()).get(date.getDayOfYear());
  }

  /// `date` itself when it is a business day, else the next one.
  public LocalDate onOrAfter(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /// `date` itself when it is a business day, else the one before.
  public LocalDate onOrBefore(LocalDate date) {
    LocalDate day = date;
    while (!isBusinessDay(day)) {
      day = day.minusDays(1);
    }
    return day;
  }

  /// The business day that is `businessDays` after `date` (before it, for a negative count). Zero
  /// gives the first one on or after `date`.
  public LocalDate plus(LocalDate date, int businessDays) {
    LocalDate day = businessDays == 0 ? onOrAfter(date) : date;
    for (int left = Math.abs(businessDays); left > 0; left--) {
      day = businessDays < 0 ? onOrBefore(day.minusDays(1)) : onOrAfter(day.plusDays(1));
    }
    return day;
  }

  private BitSet closed(int year) {
    BitSet known = closedDays.get(year);
    return known == null ? closedDays.computeIfAbsent(year, this::closedDaysOf) : known;
  }

  private BitSet closedDaysOf(int year) {
    BitSet closed = new BitSet(367);
    LocalDate first = LocalDate.of(year, 1, 1);
    for (int day = 1; day <= first.lengthOfYear(); day++) {
      closed.set(day, weekend.contains(first.withDayOfYear(day).getDayOfWeek()));
    }
    // A holiday may move over the end of its year.
    for (int from = year - 1; from <= year + 1; from++) {
      for (LocalDate date : observed(from)) {
        if (date.getYear() == year) {
          closed.set(date.getDayOfYear());
        }
      }
    }
    return closed;
  }

  /// The days on which the holidays of `year` are kept. The ones that stay come first, so that the
  /// ones that move find the next day that is free.
  private Set<LocalDate> observed(int year) {
    Set<LocalDate> days = new TreeSet<>();
    holidays.stream()
        .filter(holiday -> !isMoved(holiday, year))
        .forEach(holiday -> holiday.in(year).ifPresent(days::add));
    holidays.stream()
        .filter(holiday -> isMoved(holiday, year))
        .sorted(Comparator.comparing(holiday -> holiday.in(year).orElseThrow()))
        .forEach(holiday -> days.add(moved(holiday, year, days)));
    return days;
  }

  private boolean isMoved(Holiday holiday, int year) {
    return holiday.moves() != Holiday.Moves.NEVER
        && holiday.in(year).filter(day -> weekend.contains(day.getDayOfWeek())).isPresent();
  }

  private LocalDate moved(Holiday holiday, int year, Set<LocalDate> taken) {
    LocalDate day = holiday.in(year).orElseThrow();
    boolean back =
        holiday.moves() == Holiday.Moves.NEAREST_WEEKDAY
            && day.getDayOfWeek() == DayOfWeek.SATURDAY;
    do {
      day = back ? day.minusDays(1) : day.plusDays(1);
    } while (weekend.contains(day.getDayOfWeek()) || taken.contains(day));
    return day;
  }
}
