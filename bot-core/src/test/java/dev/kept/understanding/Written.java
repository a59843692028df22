package dev.kept.understanding;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Slots in one short line, as test files write them: `150USD`, `100-150USD`, `12-04`, `<=01-01`,
/// `11-27/11-20` (with its other reading), `every:MONTH@15`, `half`, `x4`, `rest`, `payday`.
final class Written {
  private Written() {}

  static String of(Slot slot) {
    return switch (slot) {
      case Slot.Amount amount ->
          plain(amount.money())
              + amount.upTo().map(up -> "-" + plain(up)).orElse("")
              + amount.money().currency();
      case Slot.Date date -> (date.deadline() ? "<=" : "") + days(date);
      case Slot.Repeat repeat ->
          "every:"
              + repeat.every()
              + repeat.weekday().map(day -> "@" + day).orElse("")
              + repeat.monthDays().stream().map(day -> "@" + day).collect(Collectors.joining());
      case Slot.Part part -> part.share().toString();
      case Slot.Times times -> "x" + times.count();
      case Slot.Rest _ -> "rest";
      case Slot.Payday _ -> "payday";
    };
  }

  private static String plain(Money money) {
    return money.major().stripTrailingZeros().toPlainString();
  }

  private static String days(Slot.Date date) {
    return day(date.date())
        + date.alternatives().stream().map(other -> "/" + day(other)).collect(Collectors.joining());
  }

  /// Month and day; with the year when it is not the coming twelve months'.
  private static String day(LocalDate date) {
    String day = "%02d-%02d".formatted(date.getMonthValue(), date.getDayOfMonth());
    boolean soon = date.isBefore(LocalDate.of(2027, 11, 18));
    return soon ? day : date.getYear() + "-" + day;
  }
}
