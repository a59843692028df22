package dev.kept.conversation;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.plan.Wish;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From the values a message names to what the customer wants to pay. Nothing that was named is
/// dropped, except figures of a budget ("my rent is 900").
final class Wishes {
  private static final int BEFORE = 40;

  /// From so many days on a deadline leaves room for several monthly payments.
  private static final int FAR = 60;

  private final Hearing hearing;
  private final Reading reading;
  private final LocalDate today;
  private final List<Slot.Amount> amounts;
  private final Optional<Slot.Repeat> repeat;

  private Wishes(Hearing hearing, Reading reading, LocalDate today) {
    this.hearing = hearing;
    this.reading = reading;
    this.today = today;
    this.repeat = reading.slots(Slot.Repeat.class).stream().findFirst();
    this.amounts =
        reading.slots(Slot.Amount.class).stream().filter(amount -> !isBudget(amount)).toList();
  }

  /// What `reading` names.
  static Named named(Reading reading, Hearing hearing, LocalDate today) {
    return new Wishes(hearing, reading, today).named();
  }

  /// What was wished before and what is wished now, together: the newer word counts.
  static Wish merged(Wish before, Wish now) {
    boolean whole =
        !now.parts().isEmpty() || (now.amount().isPresent() && !before.parts().isEmpty());
    if (whole) {
      return now;
    }
    boolean rhythm = now.every().isPresent() || now.cadence().isPresent();
    return new Wish(
        now.amount().or(before::amount),
        rhythm ? now.every() : before.every(),
        rhythm ? now.cadence() : before.cadence(),
        now.start().or(before::start),
        now.count().or(() -> now.amount().isPresent() ? Optional.empty() : before.count()),
        now.firstPart().or(before::firstPart),
        before.parts());
  }

  private Named named() {
    List<Wish.Part> parts = new Parts().named();
    List<Slot.Date> dates = reading.slots(Slot.Date.class);
    Optional<Slot.Date> first = dates.stream().findFirst();
    boolean paid = !reading.slots(Slot.Payday.class).isEmpty();
    boolean aboutPayday = paid && amounts.isEmpty() && repeat.isPresent();
    Optional<Cadence> rhythm = repeat.flatMap(this::cadence);
    Wish wish = aboutPayday ? Wish.none() : wish(parts, first);
    return new Named(
        wish,
        amounts.stream().map(Slot.Amount::money).findFirst(),
        first.map(Slot.Date::date),
        first.map(Wishes::readings).orElse(List.of()),
        paid ? rhythm : Optional.empty(),
        paid && rhythm.isEmpty() && dates.isEmpty(),
        amounts.isEmpty() && !reading.slots(Slot.Amount.class).isEmpty());
  }

  private Wish wish(List<Wish.Part> parts, Optional<Slot.Date> first) {
    Optional<Slot.Date> start = first.filter(date -> parts.isEmpty() && !isLastDay(date));
    return new Wish(
        regular(parts),
        repeat.map(Slot.Repeat::every),
        repeat.flatMap(this::cadence),
        start.map(Slot.Date::date),
        count(first),
        parts.isEmpty() ? share() : Optional.empty(),
        parts);
  }

  /// The amount that is paid again and again: with a repeat, the one named nearest before it.
  private Optional<Money> regular(List<Wish.Part> parts) {
    if (repeat.isPresent()) {
      int at = repeat.get().start();
      return amounts.stream()
          .filter(amount -> amount.start() <= at)
          .reduce((first, second) -> second)
          .or(() -> amounts.stream().findFirst())
          .map(Slot.Amount::money);
    }
    return parts.isEmpty()
        ? amounts.stream().map(Slot.Amount::money).findFirst()
        : Optional.empty();
  }

  private Optional<Integer> count(Optional<Slot.Date> date) {
    return reading.slots(Slot.Times.class).stream()
        .map(Slot.Times::count)
        .findFirst()
        .or(() -> date.filter(this::isLastDay).map(this::until));
  }

  /// Whether the day ends a series: "100 a month until June", "all of it paid off by June". "200 by
  /// Friday" is one payment, on that day.
  private boolean isLastDay(Slot.Date date) {
    boolean far = ChronoUnit.DAYS.between(today, date.date()) >= FAR;
    return date.deadline() && (repeat.isPresent() || (far && amounts.isEmpty()));
  }

  /// How many payments there are up to that day; monthly ones when no rhythm was named.
  private int until(Slot.Date last) {
    long days = Math.max(1, ChronoUnit.DAYS.between(today, last.date()));
    long each =
        switch (repeat.map(Slot.Repeat::every).orElse(Wish.Every.MONTH)) {
          case WEEK -> 7;
          case TWO_WEEKS -> 14;
          case HALF_MONTH -> 15;
          case MONTH -> 30;
        };
    return (int) Math.max(1, days / each);
  }

  private Optional<Share> share() {
    return reading.slots(Slot.Part.class).stream().map(Slot.Part::share).findFirst();
  }

  private Optional<Cadence> cadence(Slot.Repeat found) {
    List<Integer> days = found.monthDays().stream().sorted().distinct().toList();
    Optional<DayOfWeek> weekday = found.weekday();
    return switch (found.every()) {
      case WEEK -> weekday.map(Cadence.Weekly::new);
      case TWO_WEEKS ->
          weekday.map(day -> new Cadence.EveryTwoWeeks(today.with(TemporalAdjusters.next(day))));
      case HALF_MONTH ->
          days.size() == 2
              ? Optional.of(new Cadence.TwiceAMonth(days.get(0), days.get(1)))
              : Optional.empty();
      case MONTH ->
          days.size() == 1 ? Optional.of(new Cadence.Monthly(days.getFirst())) : Optional.empty();
    };
  }

  private boolean isBudget(Slot.Amount amount) {
    int from = Math.max(0, amount.start() - BEFORE);
    return hearing.isBudget(Phrases.plain(reading.text().substring(from, amount.start())));
  }

  private static List<LocalDate> readings(Slot.Date date) {
    List<LocalDate> all = new ArrayList<>(date.alternatives());
    all.add(date.date());
    return all.stream().sorted().distinct().toList();
  }

  /// Single payments with their own days: "150 on the first, the rest by the end of next month".
  private final class Parts {
    private final List<Slot> values = reading.slots().stream().filter(this::isValue).toList();
    private final List<Slot.Date> dates = reading.slots(Slot.Date.class);

    private boolean isValue(Slot slot) {
      return switch (slot) {
        case Slot.Amount amount -> amounts.contains(amount);
        case Slot.Part part -> true;
        case Slot.Rest rest -> true;
        case Slot.Date date -> false;
        case Slot.Repeat rhythm -> false;
        case Slot.Times times -> false;
        case Slot.Payday payday -> false;
      };
    }

    List<Wish.Part> named() {
      if (values.size() < 2) {
        return List.of();
      }
      if (repeat.isPresent()) {
        return startingPart();
      }
      if (dates.size() == values.size()) {
        return paired(dates.stream().map(Slot.Date::date).toList());
      }
      if (dates.size() == values.size() - 1 && hearing.isAtOnce(Phrases.plain(reading.text()))) {
        List<LocalDate> days = new ArrayList<>(List.of(today));
        dates.forEach(date -> days.add(date.date()));
        return paired(days);
      }
      return List.of();
    }

    /// "200 now and then 100 a month": the first of two amounts stands for itself.
    private List<Wish.Part> startingPart() {
      boolean alternating = repeat.stream().anyMatch(each -> each.monthDays().size() == 2);
      if (amounts.size() < 2 || alternating) {
        return List.of(); // "100 on the 1st and 100 on the 15th of each month"
      }
      Slot.Amount first = amounts.getFirst();
      String between = reading.text().substring(first.end(), amounts.get(1).start());
      Optional<LocalDate> day =
          dates.stream()
              .filter(date -> date.start() > first.end() && date.end() < amounts.get(1).start())
              .map(Slot.Date::date)
              .findFirst();
      boolean atOnce = hearing.isAtOnce(Phrases.plain(between));
      return atOnce || day.isPresent() ? List.of(part(first, day.orElse(today))) : List.of();
    }

    private List<Wish.Part> paired(List<LocalDate> days) {
      List<Wish.Part> parts = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        parts.add(part(values.get(i), days.get(i)));
      }
      return parts;
    }

    private Wish.Part part(Slot value, LocalDate on) {
      return new Wish.Part(
          value instanceof Slot.Amount amount ? Optional.of(amount.money()) : Optional.empty(),
          value instanceof Slot.Part part ? Optional.of(part.share()) : Optional.empty(),
          Optional.of(on));
    }
  }
}
