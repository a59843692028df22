package dev.kept.understanding;

import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.plan.Wish;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A value found in a text, with the characters it stands on (`start` included, `end` excluded, in
/// UTF-16 units).
public sealed interface Slot {
  int start();

  int end();

  /// Money. `upTo` is the higher end of a range ("100 to 150"); `stated` is false when the currency
  /// was taken from the account because the text names none.
  record Amount(Money money, Optional<Money> upTo, boolean stated, int start, int end)
      implements Slot {}

  /// A day; `alternatives` are other fair readings ("next Friday"), never the date itself.
  /// `deadline` is true for "by …", "until …": on or before that day. A day gone by ("last Friday",
  /// "I paid on the 3rd") is not one.
  record Date(LocalDate date, List<LocalDate> alternatives, boolean deadline, int start, int end)
      implements Slot {

    public Date {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// How often, with the days that were named for it: month days (31 means the last) or one
  /// weekday.
  record Repeat(
      Wish.Every every, List<Integer> monthDays, Optional<DayOfWeek> weekday, int start, int end)
      implements Slot {

    public Repeat {
      monthDays = List.copyOf(monthDays);
    }
  }

  /// A share of the whole: "half", "a third".
  record Part(Share share, int start, int end) implements Slot {}

  /// A number of instalments: "in four payments".
  record Times(int count, int start, int end) implements Slot {}

  /// "The rest", "the remainder".
  record Rest(int start, int end) implements Slot {}

  /// A pay day without a date: "when I get paid".
  record Payday(int start, int end) implements Slot {}
}
