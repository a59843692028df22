package dev.kept.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.kept.money.MoneyText.Reason;
import dev.kept.money.MoneyText.Result;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,250.50 | en | EUR | 125050",
        "1.250,50 | en | EUR | 125050",
        "1.250,50 | de | EUR | 125050",
        "1,250.50 | de | EUR | 125050",
        "1250 | en | EUR | 125000",
        "1,250 | en | EUR | 125000",
        "1.250 | de | EUR | 125000",
        "1.250 | en | KWD | 1250",
        "12,5 | en | EUR | 1250",
        "12.50 | de | EUR | 1250",
        "1 250,50 € | fr | EUR | 125050",
        "1'250.50 | de-CH | CHF | 125050",
        "1,25,000.00 | en-IN | INR | 12500000",
        "12,500,000 | en | EUR | 1250000000",
        "£200 | en-GB | GBP | 20000",
        "200 EUR | en | EUR | 20000",
        "eur 200 | en | EUR | 20000",
        "$ 1,240 | en-US | USD | 124000",
        "A$99.95 | en-AU | AUD | 9995",
        "¥3,000 | en | JPY | 3000",
        "3000.00 | en | JPY | 3000",
        "1250.0000 | en | EUR | 125000",
        ".50 | en | EUR | 50",
        "200 kr | sv | SEK | 20000",
        "0 | en | EUR | 0",
        "１２５０ | ja | JPY | 1250",
        "٢٠٠ | ar | EUR | 20000"
      })
  void an_amount_is_read_as_it_was_meant(String text, String locale, String code, long minor) {
    assertEquals(new Result.Amount(Money.of(minor, code)), parse(text, code, locale));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | en | EUR | EMPTY",
        "'  ' | en | EUR | EMPTY",
        "abc | en | EUR | NOT_AN_AMOUNT",
        "12a50 | en | EUR | NOT_AN_AMOUNT",
        "1.2.3 | en | EUR | NOT_AN_AMOUNT",
        "1,2,3 | en | EUR | NOT_AN_AMOUNT",
        "1,250.500,00 | en | EUR | NOT_AN_AMOUNT",
        "12,50,0 | en | EUR | NOT_AN_AMOUNT",
        "1e9 | en | EUR | NOT_AN_AMOUNT",
        "200 or 300 | en | EUR | NOT_AN_AMOUNT",
        "£€200 | en | EUR | NOT_AN_AMOUNT",
        "1.005 | en | EUR | TOO_FINE",
        "1.250 | en | EUR | TOO_FINE",
        "1,250 | de | EUR | TOO_FINE",
        "0.5 | en | JPY | TOO_FINE",
        "3.000 | en | JPY | TOO_FINE",
        "-50 | en | EUR | NEGATIVE",
        "50- | en | EUR | NEGATIVE",
        "(50.00) | en | EUR | NEGATIVE",
        "-£50 | en | GBP | NEGATIVE",
        "99999999999999999999 | en | EUR | ABSURD",
        "1000000000000 | en | EUR | ABSURD",
        "£200 | en | EUR | OTHER_CURRENCY",
        "200 USD | en | EUR | OTHER_CURRENCY",
        "$200 | en | EUR | OTHER_CURRENCY"
      })
  void what_is_no_amount_is_refused_with_a_reason(
      String text, String locale, String code, Reason reason) {
    assertEquals(new Result.Refused(reason), parse(text, code, locale));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-50", "50-", "(50)", "-€50", "€-50", "−50", "(50.00 €)"})
  void a_credit_note_may_be_negative(String text) {
    assertEquals(
        new Result.Amount(Money.of(-5000, "EUR")),
        MoneyText.parseSigned(text, Currency.getInstance("EUR"), Locale.ENGLISH));
  }

  @Test
  void what_kept_writes_it_reads_again() {
    List<Locale> locales =
        List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("es"));
    qt().forAll(
            longs().between(0, 999_999_999_999L),
            integers().between(0, locales.size() - 1),
            integers().between(0, 3))
        .check((minor, locale, currency) -> {
          Money money = Money.of(minor, List.of("EUR", "GBP", "JPY", "USD").get(currency));
          String written = MoneyFormat.format(money, locales.get(locale));
          return MoneyText.parse(plainSign(written, money), money.currency(), locales.get(locale))
              .equals(new Result.Amount(money));
        });
  }

  /// `$US` and its like are for reading, nobody types them.
  private static String plainSign(String written, Money money) {
    return written.replaceAll("[A-Z]*[$£¥][A-Z]*|JPY", money.currency().getCurrencyCode());
  }

  @Test
  void no_text_breaks_the_reader() {
    qt().forAll(strings().allPossible().ofLengthBetween(0, 30))
        .check(text -> parse(text, "EUR", "en") != null);
    qt().forAll(strings().betweenCodePoints('(', '9').ofLengthBetween(0, 50))
        .check(text -> parse(text, "KWD", "de") != null);
  }

  private static Result parse(String text, String code, String locale) {
    return MoneyText.parse(text, Currency.getInstance(code), Locale.forLanguageTag(locale));
  }
}
