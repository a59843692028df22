package dev.kept.app;

import dev.kept.money.Share;
import dev.kept.plan.Wish;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Right;
import dev.kept.understanding.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A reading as scripts read it: the line that `kept understand --json` prints. Starts and ends are
/// UTF-16 units of `text`, the end excluded.
record UnderstandLine(
    String text,
    Intent intent,
    double confidence,
    List<Intent> also,
    Set<Right> rights,
    List<AmountLine> amounts,
    List<DateLine> dates,
    List<RepeatLine> repeats,
    List<PartLine> parts,
    List<TimesLine> times,
    List<Span> rests,
    List<Span> paydays,
    Optional<String> language,
    Reading.By by) {

  /// `upTo` is the higher end of a range in minor units; `stated` says whether the text names the
  /// currency.
  record AmountLine(
      long minor, String currency, Optional<Long> upTo, boolean stated, int start, int end) {}

  record DateLine(
      LocalDate date, List<LocalDate> alternatives, boolean deadline, int start, int end) {}

  /// `every` is `P1W`, `P2W`, `semimonthly` or `P1M`.
  record RepeatLine(
      String every, List<Integer> monthDays, Optional<DayOfWeek> weekday, int start, int end) {}

  record PartLine(Share share, int start, int end) {}

  record TimesLine(int count, int start, int end) {}

  record Span(int start, int end) {}

  static UnderstandLine of(Reading reading) {
    return new UnderstandLine(
        reading.text(),
        reading.intent(),
        reading.confidence(),
        reading.also(),
        reading.rights(),
        all(reading, Slot.Amount.class).map(UnderstandLine::amount).toList(),
        all(reading, Slot.Date.class).map(UnderstandLine::date).toList(),
        all(reading, Slot.Repeat.class).map(UnderstandLine::repeat).toList(),
        all(reading, Slot.Part.class)
            .map(part -> new PartLine(part.share(), part.start(), part.end()))
            .toList(),
        all(reading, Slot.Times.class)
            .map(times -> new TimesLine(times.count(), times.start(), times.end()))
            .toList(),
        spans(reading, Slot.Rest.class),
        spans(reading, Slot.Payday.class),
        reading.language(),
        reading.by());
  }

  private static <S extends Slot> Stream<S> all(Reading reading, Class<S> kind) {
    return reading.slots(kind).stream();
  }

  private static List<Span> spans(Reading reading, Class<? extends Slot> kind) {
    return all(reading, kind).map(slot -> new Span(slot.start(), slot.end())).toList();
  }

  private static AmountLine amount(Slot.Amount amount) {
    return new AmountLine(
        amount.money().minor(),
        amount.money().currency().getCurrencyCode(),
        amount.upTo().map(money -> money.minor()),
        amount.stated(),
        amount.start(),
        amount.end());
  }

  private static DateLine date(Slot.Date date) {
    return new DateLine(
        date.date(), date.alternatives(), date.deadline(), date.start(), date.end());
  }

  private static RepeatLine repeat(Slot.Repeat repeat) {
    return new RepeatLine(
        every(repeat.every()), repeat.monthDays(), repeat.weekday(), repeat.start(), repeat.end());
  }

  /// The frequency in the words of the contract.
  static String every(Wish.Every every) {
    return switch (every) {
      case WEEK -> "P1W";
      case TWO_WEEKS -> "P2W";
      case HALF_MONTH -> "semimonthly";
      case MONTH -> "P1M";
    };
  }
}
