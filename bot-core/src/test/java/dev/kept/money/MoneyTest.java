package dev.kept.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.core.Gen;

class MoneyTest {
  private static final Gen<Currency> CURRENCIES =
      integers().between(0, 2).map(i -> Currency.getInstance(List.of("JPY", "EUR", "KWD").get(i)));

  @ParameterizedTest
  @CsvSource({"JPY, 3000, 3000 JPY", "EUR, 124000, 1240.00 EUR", "KWD, 1250, 1.250 KWD"})
  void every_currency_has_its_own_decimals(String code, long minor, String written) {
    assertEquals(written, Money.of(minor, code).toString());
    assertEquals(
        Money.of(minor, code),
        Money.ofMajor(
            new BigDecimal(written.substring(0, written.indexOf(' '))),
            Currency.getInstance(code)));
  }

  @ParameterizedTest
  @CsvSource({"1.005, EUR", "0.5, JPY", "0.0001, KWD", "92233720368547758.08, EUR"})
  void an_amount_the_currency_cannot_hold_is_refused(String major, String code) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Money.ofMajor(new BigDecimal(major), Currency.getInstance(code)));
  }

  @Test
  void nobody_pays_in_a_currency_without_units() {
    assertThrows(IllegalArgumentException.class, () -> Money.of(1, "XAU"));
  }

  @Test
  void two_currencies_do_not_mix() {
    Money euro = Money.of(100, "EUR");
    Money pound = Money.of(100, "GBP");
    assertThrows(IllegalArgumentException.class, () -> euro.plus(pound));
    assertThrows(IllegalArgumentException.class, () -> euro.compareTo(pound));
  }

  @Test
  void an_overflow_is_never_silent() {
    Money most = Money.of(Long.MAX_VALUE, "EUR");
    Money cent = Money.of(1, "EUR");
    assertThrows(ArithmeticException.class, () -> most.plus(cent));
    assertThrows(ArithmeticException.class, () -> most.times(2));
    assertThrows(ArithmeticException.class, () -> Money.of(Long.MIN_VALUE, "EUR").minus(cent));
    assertThrows(ArithmeticException.class, () -> most.share(Share.ofPercent(101)));
    assertEquals(most, most.share(Share.WHOLE));
  }

  @Test
  void the_odd_cents_go_to_the_first_parts() {
    assertEquals(
        List.of(Money.of(3334, "EUR"), Money.of(3333, "EUR"), Money.of(3333, "EUR")),
        Money.of(10_000, "EUR").split(3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void an_amount_is_split_into_one_part_at_least(int parts) {
    assertThrows(IllegalArgumentException.class, () -> Money.of(10, "EUR").split(parts));
  }

  @Test
  void the_parts_of_a_split_sum_to_the_whole_and_differ_by_one_unit_at_most() {
    qt().forAll(longs().between(0, Long.MAX_VALUE), integers().between(1, 400), CURRENCIES)
        .check((minor, parts, currency) -> {
          Money whole = new Money(minor, currency);
          List<Money> split = whole.split(parts);
          return split.size() == parts
              && Money.sum(split, currency).equals(whole)
              && split.getFirst().minus(split.getLast()).minor() <= 1
              && split.stream().sorted((a, b) -> b.compareTo(a)).toList().equals(split);
        });
  }

  @Test
  void a_share_is_rounded_to_the_nearest_unit() {
    qt().forAll(longs().between(0, Long.MAX_VALUE / 20_000), integers().between(0, 10_000))
        .check((minor, points) -> {
          long share = Money.of(minor, "EUR").share(new Share(points)).minor();
          return Math.abs(share * 10_000 - minor * points) <= 5_000;
        });
  }

  @Test
  void a_share_and_its_complement_leave_nothing_out() {
    assertEquals(Money.of(13, "EUR"), Money.of(25, "EUR").share(Share.HALF));
    assertEquals(Money.of(2480, "EUR"), Money.of(124_000, "EUR").share(Share.ofPercent(2)));
    assertEquals("2.5%", new Share(250).toString());
    assertThrows(IllegalArgumentException.class, () -> new Share(-1));
  }
}
