package dev.kept.understanding;

import dev.kept.plan.Wish.Every;
import dev.kept.words.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads all slots of one line, from left to right, each word at most once.
final class SlotGrammar {
  private final Sensed line;
  private final LocalDate today;
  private final Dates dates;
  private final Repeats repeats;
  private final Parts parts;
  private final Amounts amounts;
  private final List<Slot> slots = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int moneyEnd = -1;
  private int slotEnd = -1;

  private SlotGrammar(Sensed line, ReadingContext context) {
    this.line = line;
    today = context.today();
    dates = new Dates(line, today, context.locale());
    repeats = new Repeats(line);
    parts = new Parts(line);
    amounts = new Amounts(line, context.currency(), context.locale());
  }

  /// The slots in the order of the text, and the words they stand on.
  record Slots(List<Slot> slots, List<Mark> marks) {}

  static Slots read(Sensed line, ReadingContext context) {
    SlotGrammar grammar = new SlotGrammar(line, context);
    for (int i = 0; i < line.size(); ) {
      i = Math.max(i + 1, grammar.step(i));
    }
    return new Slots(grammar.slots, grammar.marks);
  }

  /// Reads what begins at word `i`; the word to go on from, 0 when nothing begins there.
  private int step(int i) {
    int end = date(i);
    end = end > 0 ? end : repeat(i);
    end = end > 0 ? end : part(i);
    return end > 0 ? end : amount(i);
  }

  private int date(int i) {
    if (line.is(i, Sense.NOW) && slotEnd == i && i > 0) {
      Slot now = new Slot.Date(today, List.of(), false, line.line().start(i), line.line().end(i));
      return add(now, i, i + 1, "<date>");
    }
    Dates.Reading reading = dates.at(i);
    if (reading == null) {
      return secondOfTwo(i);
    }
    if (reading.slot() == null) {
      marks.add(new Mark(i, reading.end(), "<past>"));
      return reading.end();
    }
    if (!slots.isEmpty() && slots.getLast() instanceof Slot.Payday && i - slotEnd <= 2) {
      slots.removeLast(); // "I get paid on the 15th" names the day itself.
    }
    add(reading.slot(), i, reading.end(), reading.asked() ? "<more>" : "<date>");
    twiceAMonth();
    return reading.end();
  }

  /// "El 1 y el 15", "el 1 y 15": the second number is a day because the first was.
  private int secondOfTwo(int i) {
    boolean joined = line.is(i - 1, Sense.AND) && slotEnd == i - 1;
    if (!joined || !(slots.getLast() instanceof Slot.Date) || !line.isDigits(i)) {
      return 0;
    }
    Dates.Reading reading = dates.bare(i);
    if (reading == null || reading.slot() == null) {
      return 0;
    }
    add(reading.slot(), i, reading.end(), "<date>");
    twiceAMonth();
    return reading.end();
  }

  /// "(On) the 1st and the 15th" is also a frequency.
  private void twiceAMonth() {
    int last = slots.size() - 1;
    if (last < 1
        || !(slots.get(last) instanceof Slot.Date second)
        || !(slots.get(last - 1) instanceof Slot.Date first)
        || !line.is(marks.get(marks.size() - 2).to(), Sense.AND)
        || marks.getLast().from() > marks.get(marks.size() - 2).to() + 1) {
      return;
    }
    int low = Math.min(first.date().getDayOfMonth(), second.date().getDayOfMonth());
    int high = Math.max(first.date().getDayOfMonth(), second.date().getDayOfMonth());
    if (high - low >= 10 && isBareDay(first) && isBareDay(second)) {
      slots.add(
          new Slot.Repeat(
              Every.HALF_MONTH, List.of(low, high), Optional.empty(), first.start(), second.end()));
    }
  }

  private boolean isBareDay(Slot.Date date) {
    return date.alternatives().size() < 2
        && !line.names(Sense.WEEKDAY, date.start(), date.end())
        && !line.names(Sense.MONTH, date.start(), date.end())
        && !line.names(Sense.UNIT, date.start(), date.end());
  }

  private int repeat(int i) {
    Repeats.Rhythm rhythm = repeats.at(i);
    if (rhythm == null) {
      return 0;
    }
    int start = line.line().start(i);
    Slot.Repeat slot = rhythm.slot(start, line.line().end(rhythm.end() - 1));
    return add(withDay(slot, i), i, rhythm.end(), "<repeat>");
  }

  /// "The 15th of each month": the day named right before belongs to the frequency.
  private Slot.Repeat withDay(Slot.Repeat repeat, int i) {
    boolean monthly = repeat.every() == Every.MONTH && repeat.monthDays().isEmpty();
    boolean behind = line.is(i - 1, Sense.OF) && slotEnd == i - 1;
    if (!monthly || !behind || !(slots.getLast() instanceof Slot.Date date) || !isBareDay(date)) {
      return repeat;
    }
    return new Slot.Repeat(
        Every.MONTH,
        List.of(date.date().getDayOfMonth()),
        Optional.empty(),
        repeat.start(),
        repeat.end());
  }

  private int part(int i) {
    Parts.Piece piece = parts.at(i);
    if (piece == null) {
      return 0;
    }
    return switch (piece.slot()) {
      case Slot.Part _ -> add(piece.slot(), i, piece.end(), "<part>");
      case Slot.Times _ -> add(piece.slot(), i, piece.end(), "<times>");
      case Slot.Rest _ -> add(piece.slot(), i, piece.end(), "<rest>");
      case Slot.Payday _ -> add(piece.slot(), i, piece.end(), "<payday>");
      case Slot.Amount _, Slot.Date _, Slot.Repeat _ -> 0;
    };
  }

  private int amount(int i) {
    boolean afterMoney = moneyEnd >= 0 && i - moneyEnd <= 6;
    Amounts.Sum sum = amounts.at(i, afterMoney);
    if (sum == null) {
      return figure(i);
    }
    moneyEnd = sum.end();
    return add(sum.slot(), i, sum.end(), "<amount>");
  }

  /// A number that is nothing else: its words are passed over together.
  private int figure(int i) {
    Figure figure = Figures.at(line, i);
    if (figure == null || !figure.digits()) {
      return 0;
    }
    marks.add(new Mark(i, figure.end(), "<number>"));
    return figure.end();
  }

  private int add(Slot slot, int from, int to, String name) {
    slots.add(slot);
    marks.add(new Mark(from, to, name));
    slotEnd = to;
    return to;
  }
}
