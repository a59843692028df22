package dev.kept.understanding;

import dev.kept.plan.Wish.Every;
import dev.kept.words.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads all slots of one line, from left to right, each word at most once.
final class SlotGrammar {
  private final Sensed line;
  private final LocalDate today;
  private final Dates dates;
  private final Repeats repeats;
  private final Parts parts;
  private final Amounts amounts;
  private final List<Placed> slots = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int moneyEnd = -1;
  private int slotEnd = -1;

  private SlotGrammar(Sensed line, ReadingContext context) {
    this.line = line;
    today = context.today();
    dates = new Dates(line, today, context.locale());
    repeats = new Repeats(line);
    parts = new Parts(line);
    amounts = new Amounts(line, parts, context.currency(), context.locale());
  }

  /// A slot and the words it stands on.
  record Placed(Slot slot, int from, int to) {}

  /// The slots in the order of the text, and the words they stand on.
  record Slots(List<Slot> slots, List<Mark> marks) {}

  static Slots read(Sensed line, ReadingContext context) {
    SlotGrammar grammar = new SlotGrammar(line, context);
    for (int i = 0; i < line.size(); ) {
      i = Math.max(i + 1, grammar.step(i));
    }
    return new Slots(new Joins(line).joined(grammar.slots), grammar.marks);
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
    if (!slots.isEmpty() && slots.getLast().slot() instanceof Slot.Payday && i - slotEnd <= 2) {
      slots.removeLast(); // "I get paid on the 15th" names the day itself.
    }
    add(reading.slot(), i, reading.end(), reading.asked() ? "<more>" : "<date>");
    return reading.end();
  }

  /// "El 1 y el 15", "el 1 y 15": the second number is a day because the first was.
  private int secondOfTwo(int i) {
    boolean joined = line.is(i - 1, Sense.AND) && slotEnd == i - 1;
    if (!joined || !(slots.getLast().slot() instanceof Slot.Date) || !line.isDigits(i)) {
      return 0;
    }
    Dates.Reading reading = dates.bare(i);
    if (reading == null || reading.slot() == null) {
      return 0;
    }
    add(reading.slot(), i, reading.end(), "<date>");
    return reading.end();
  }

  private int repeat(int i) {
    Repeats.Rhythm rhythm = repeats.at(i);
    if (rhythm == null) {
      return 0;
    }
    Slot.Repeat slot = rhythm.slot(line.line().start(i), line.line().end(rhythm.end() - 1));
    return add(slot, i, rhythm.end(), "<repeat>");
  }

  private int part(int i) {
    boolean afterSum = slotEnd == i && (isLast(Slot.Amount.class) || isLast(Slot.Repeat.class));
    Parts.Piece piece = parts.at(i, rhythm(), afterSum);
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

  private boolean isLast(Class<? extends Slot> kind) {
    return !slots.isEmpty() && kind.isInstance(slots.getLast().slot());
  }

  private @Nullable Every rhythm() {
    @Nullable Every every = null;
    for (Placed each : slots) {
      every = each.slot() instanceof Slot.Repeat repeat ? repeat.every() : every;
    }
    return every;
  }

  private BareSums.Before before(int i) {
    if (moneyEnd >= 0 && i - moneyEnd <= 6) {
      return BareSums.Before.MONEY;
    }
    if (slotEnd != i) {
      return BareSums.Before.NOTHING;
    }
    return isLast(Slot.Repeat.class)
        ? BareSums.Before.REPEAT
        : isLast(Slot.Date.class) ? BareSums.Before.DATE : BareSums.Before.NOTHING;
  }

  private int amount(int i) {
    Amounts.Sum sum = amounts.at(i, before(i));
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
    slots.add(new Placed(slot, from, to));
    marks.add(new Mark(from, to, name));
    slotEnd = to;
    return to;
  }
}
