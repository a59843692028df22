package dev.kept.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.plan.Wish;
import dev.kept.prompts.PromptFolder;
import dev.kept.understanding.ReadingContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishReaderTest {
  private static final WishReader READER = WishReader.load(PromptFolder.bundled());
  private static final ReadingContext CONTEXT =
      new ReadingContext(Locale.ENGLISH, LocalDate.of(2026, 1, 31), Currency.getInstance("EUR"));

  @Test
  void an_amount_a_rhythm_and_a_day_are_all_heard() {
    Wish wish = READER.wish("200 a month from the 15th", CONTEXT);
    assertEquals(Optional.of(Money.of(20_000, "EUR")), wish.amount());
    assertEquals(Optional.of(Wish.Every.MONTH), wish.every());
    assertTrue(
        wish.start().equals(Optional.of(LocalDate.of(2026, 2, 15)))
            || wish.cadence().equals(Optional.of(new Cadence.Monthly(15))),
        wish::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello there", "I am sorry about all this"})
  void a_text_about_something_else_is_an_empty_wish(String text) {
    assertTrue(READER.wish(text, CONTEXT).isEmpty());
  }

  @Test
  void the_weekday_of_a_rhythm_is_kept() {
    Wish wish = READER.wish("100 a week on Fridays", CONTEXT);
    assertEquals(Optional.of(Money.of(10_000, "EUR")), wish.amount());
    assertEquals(Optional.of(new Cadence.Weekly(DayOfWeek.FRIDAY)), wish.cadence());
  }

  @Test
  void the_same_amount_on_two_days_of_each_month_is_one_rhythm() {
    Wish wish = READER.wish("100 on the 1st and 100 on the 15th of each month", CONTEXT);
    assertEquals(Optional.of(Money.of(10_000, "EUR")), wish.amount());
    assertEquals(Optional.of(new Cadence.TwiceAMonth(1, 15)), wish.cadence());
    assertEquals(List.of(), wish.parts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"200 when I get paid", "twice a month 200", "200 cuando cobre"})
  void the_amount_beside_a_pay_day_or_rhythm_is_kept(String text) {
    assertEquals(Optional.of(Money.of(20_000, "EUR")), READER.wish(text, CONTEXT).amount());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'll pay everything on Friday",
        "I can pay the full amount on Friday",
        "pago todo el viernes"
      })
  void everything_is_the_whole_share(String text) {
    Wish wish = READER.wish(text, CONTEXT);
    assertEquals(Optional.of(Share.WHOLE), wish.firstPart());
    assertEquals(Optional.of(LocalDate.of(2026, 2, 6)), wish.start());
  }

  @Test
  void how_long_is_how_many_payments() {
    assertEquals(Optional.of(4), READER.wish("100 a month for 4 months", CONTEXT).count());
    assertEquals(Optional.of(13), READER.wish("50 a week for 3 months", CONTEXT).count());
  }

  @Test
  void a_far_deadline_is_the_end_of_a_series_and_not_its_start() {
    Wish wish = READER.wish("I want this cleared by June", CONTEXT);
    assertEquals(Optional.empty(), wish.start());
    assertEquals(Optional.of(4), wish.count());
    assertEquals(
        Optional.of(LocalDate.of(2026, 2, 6)), READER.wish("200 by Friday", CONTEXT).start());
  }

  @Test
  void pay_days_are_read_as_people_say_them() {
    assertEquals(payday("the 15th"), Optional.of(new Cadence.Monthly(15)));
    assertEquals(payday("every Friday"), Optional.of(new Cadence.Weekly(DayOfWeek.FRIDAY)));
    assertEquals(payday("the 1st and the 15th"), Optional.of(new Cadence.TwiceAMonth(1, 15)));
    assertEquals(payday("the last day of the month"), Optional.of(new Cadence.Monthly(31)));
    assertEquals(
        payday("every two weeks from Feb 6"),
        Optional.of(new Cadence.EveryTwoWeeks(LocalDate.of(2026, 2, 6))));
    assertEquals(payday("now and then"), Optional.empty());
  }

  private static Optional<Cadence> payday(String text) {
    return READER.payday(text, CONTEXT);
  }
}
