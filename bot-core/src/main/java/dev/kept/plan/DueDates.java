package dev.kept.plan;

import dev.kept.calendar.BusinessCalendar;
import dev.kept.calendar.Cadence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Due dates, strictly in order: the days a cadence names, and the business days payments are due
/// instead.
record DueDates(List<LocalDate> nominal, List<LocalDate> due) {

  /// `first`, then the days of the cadence. When `first` is no such day, the next one is at least
  /// half a period later: nobody pays twice in one.
  static DueDates of(LocalDate first, Cadence cadence, int count, BusinessCalendar calendar) {
    List<LocalDate> nominal = new ArrayList<>(count);
    boolean follows = cadence.onOrAfter(first).equals(first);
    LocalDate from = first.plusDays(follows ? 1 : 365L / cadence.periodsPerYear() / 2);
    nominal.add(first);
    while (nominal.size() < count) {
      LocalDate day = cadence.onOrAfter(from);
      nominal.add(day);
      from = day.plusDays(1);
    }
    return of(nominal, calendar);
  }

  /// The business days for these days, which are in order.
  static DueDates of(List<LocalDate> nominal, BusinessCalendar calendar) {
    List<LocalDate> due = new ArrayList<>(nominal.size());
    LocalDate earliest = LocalDate.MIN;
    for (LocalDate day : nominal) {
      LocalDate businessDay = calendar.onOrAfter(day.isBefore(earliest) ? earliest : day);
      due.add(businessDay);
      earliest = businessDay.plusDays(1);
    }
    return new DueDates(List.copyOf(nominal), List.copyOf(due));
  }

  LocalDate first() {
    return due.getFirst();
  }

  LocalDate last() {
    return due.getLast();
  }

  int count() {
    return due.size();
  }

  /// How many of them are on or before `latest`.
  int countUntil(LocalDate latest) {
    int count = 0;
    while (count < due.size() && !due.get(count).isAfter(latest)) {
      count++;
    }
    return count;
  }

  DueDates take(int count) {
    return new DueDates(nominal.subList(0, count), due.subList(0, count));
  }

  /// The first due date that had to move, when one had to.
  Optional<Why> moved() {
    for (int i = 0; i < due.size(); i++) {
      if (!due.get(i).equals(nominal.get(i))) {
        return Optional.of(
            Rule.BUSINESS_DAY.why(new Fact.Day(due.get(i)), new Fact.Day(nominal.get(i))));
      }
    }
    return Optional.empty();
  }
}
