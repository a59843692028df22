package dev.kept.understanding;

import dev.kept.plan.Wish.Every;
import dev.kept.understanding.SlotGrammar.Placed;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts together what was read in pieces: "a week" and "on Fridays", "the 1st" and "the 15th", "the
/// 5th" and "of each month". A day keeps its own slot, a frequency takes in the days named for it.
final class Joins {
  private static final int NEAR = 3;
  private static final int APART = 10;

  private final Sensed line;

  Joins(Sensed line) {
    this.line = line;
  }

  /// The slots of the line in the order of the text, the joined ones once.
  List<Slot> joined(List<Placed> read) {
    List<Placed> slots = new ArrayList<>(read);
    for (int i = 1; i < slots.size(); i++) {
      if (join(slots, i)) {
        i = Math.max(0, i - 2);
      }
    }
    return slots.stream().map(Placed::slot).toList();
  }

  /// Joins slot `i` with what stands before it; whether that took a slot away.
  private boolean join(List<Placed> slots, int i) {
    return switch (slots.get(i).slot()) {
      case Slot.Repeat repeat -> withRepeat(slots, i, repeat) || ofMonth(slots, i, repeat);
      case Slot.Date date -> withDate(slots, i, date);
      case Slot.Amount _, Slot.Part _, Slot.Times _, Slot.Rest _, Slot.Payday _ -> false;
    };
  }

  /// "A week on Fridays", "twice a month, every 1st and 15th", "the 1st and the 15th of each
  /// month".
  private boolean withRepeat(List<Placed> slots, int i, Slot.Repeat second) {
    Placed before = slots.get(i - 1);
    if (!(before.slot() instanceof Slot.Repeat first) || !isNear(before, slots.get(i))) {
      return false;
    }
    boolean named = first.weekday().isPresent() || !first.monthDays().isEmpty();
    boolean weekly = first.every() == Every.WEEK || first.every() == Every.TWO_WEEKS;
    boolean days = !named && weekly && second.every() == Every.WEEK && second.weekday().isPresent();
    boolean same = !named && first.every() == second.every();
    boolean monthly = first.every() == Every.HALF_MONTH && second.every() == Every.MONTH && named;
    if (!days && !same && !monthly) {
      return false;
    }
    Slot.Repeat joined =
        monthly ? first : repeat(first, second.monthDays(), second.weekday(), second.end());
    slots.set(i - 1, new Placed(joined, before.from(), slots.get(i).to()));
    slots.remove(i);
    return true;
  }

  /// "The 15th of each month", "100 on the 1st and 100 on the 15th of each month".
  private boolean ofMonth(List<Placed> slots, int i, Slot.Repeat repeat) {
    Placed before = slots.get(i - 1);
    boolean behind = line.is(before.to(), Sense.OF) && before.to() + 1 == slots.get(i).from();
    boolean open = repeat.every() == Every.MONTH && repeat.monthDays().isEmpty();
    if (!open
        || !behind
        || !(before.slot() instanceof Slot.Date date)
        || !isBareDay(before, date)) {
      return false;
    }
    Optional<Slot.Date> first = sameAmountBefore(slots, i - 1);
    Slot.Repeat joined =
        first
            .map(day -> halfMonth(day, date, repeat.start(), repeat.end()))
            .orElseGet(() -> repeat(repeat, List.of(day(date)), Optional.empty(), repeat.end()));
    slots.set(i, new Placed(joined, slots.get(i).from(), slots.get(i).to()));
    return false;
  }

  /// The day of the same amount right before "amount, day": "100 on the 1st and 100 on the 15th".
  private Optional<Slot.Date> sameAmountBefore(List<Placed> slots, int date) {
    boolean twice =
        date >= 3
            && slots.get(date - 1).slot() instanceof Slot.Amount second
            && slots.get(date - 3).slot() instanceof Slot.Amount first
            && first.money().equals(second.money());
    return twice
            && slots.get(date - 2).slot() instanceof Slot.Date day
            && isBareDay(slots.get(date - 2), day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private boolean withDate(List<Placed> slots, int i, Slot.Date date) {
    Placed before = slots.get(i - 1);
    return switch (before.slot()) {
      case Slot.Repeat repeat -> onDay(slots, i, repeat, date);
      case Slot.Date first -> twiceAMonth(slots, i, first, date);
      case Slot.Amount _, Slot.Part _, Slot.Times _, Slot.Rest _, Slot.Payday _ -> false;
    };
  }

  /// "A month on the 15th", "every week on Monday".
  private boolean onDay(List<Placed> slots, int i, Slot.Repeat repeat, Slot.Date date) {
    Placed before = slots.get(i - 1);
    boolean named = repeat.weekday().isPresent() || !repeat.monthDays().isEmpty();
    if (named || !isNear(before, slots.get(i))) {
      return false;
    }
    Slot.Repeat joined =
        switch (repeat.every()) {
          case WEEK, TWO_WEEKS -> repeat(repeat, List.of(), weekday(slots.get(i)), repeat.end());
          case MONTH ->
              isBareDay(slots.get(i), date)
                  ? repeat(repeat, List.of(day(date)), Optional.empty(), repeat.end())
                  : repeat;
          case HALF_MONTH -> repeat;
        };
    slots.set(i - 1, new Placed(joined, before.from(), before.to()));
    return false;
  }

  private Optional<DayOfWeek> weekday(Placed date) {
    for (int at = date.from(); at < date.to(); at++) {
      if (line.any(at, Sense.NEXT, Sense.THIS)) {
        return Optional.empty();
      }
      if (line.is(at, Sense.WEEKDAY)) {
        return Optional.of(DayOfWeek.of(line.value(at)));
      }
    }
    return Optional.empty();
  }

  /// "(On) the 1st and the 15th" is also a frequency.
  private boolean twiceAMonth(List<Placed> slots, int i, Slot.Date first, Slot.Date second) {
    Placed before = slots.get(i - 1);
    boolean joint = line.is(before.to(), Sense.AND) && slots.get(i).from() <= before.to() + 2;
    int apart = Math.abs(day(first) - day(second));
    if (!joint || apart < APART || !isBareDay(before, first) || !isBareDay(slots.get(i), second)) {
      return false;
    }
    Slot.Repeat both = halfMonth(first, second, first.start(), second.end());
    Placed place = new Placed(both, before.from(), slots.get(i).to());
    boolean counted =
        i >= 2
            && slots.get(i - 2).slot() instanceof Slot.Repeat repeat
            && repeat.every() == Every.HALF_MONTH
            && repeat.monthDays().isEmpty();
    if (counted) {
      slots.set(i - 2, new Placed(both, slots.get(i - 2).from(), slots.get(i - 2).to()));
    } else {
      slots.add(i + 1, place);
    }
    return false;
  }

  private static Slot.Repeat halfMonth(Slot.Date one, Slot.Date other, int start, int end) {
    int low = Math.min(day(one), day(other));
    int high = Math.max(day(one), day(other));
    return new Slot.Repeat(Every.HALF_MONTH, List.of(low, high), Optional.empty(), start, end);
  }

  private static Slot.Repeat repeat(
      Slot.Repeat repeat, List<Integer> days, Optional<DayOfWeek> weekday, int end) {
    return new Slot.Repeat(repeat.every(), days, weekday, repeat.start(), end);
  }

  private static int day(Slot.Date date) {
    return date.date().getDayOfMonth();
  }

  /// Only words like "on the" between, none like "from".
  private boolean isNear(Placed before, Placed next) {
    for (int at = before.to(); at < next.from(); at++) {
      boolean joins = line.any(at, Sense.ON, Sense.THE) || line.is(at, Sense.OF);
      if (!joins && !line.says(at, ",")) {
        return false;
      }
    }
    return next.from() - before.to() <= NEAR && line.line().continues(next.from());
  }

  /// A day said by its number alone, without weekday, month or period.
  private boolean isBareDay(Placed place, Slot.Date date) {
    for (int at = place.from(); at < place.to(); at++) {
      boolean period = line.is(at, Sense.UNIT) && !line.says(at, "dia");
      if (period || line.any(at, Sense.WEEKDAY, Sense.MONTH)) {
        return false;
      }
    }
    return date.alternatives().size() < 2;
  }
}
