package dev.kept.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en-GB | 124000 | GBP | £1,240.00",
        "en-US | 124000 | USD | $1,240.00",
        "en-US | 1250 | KWD | KWD 1.250",
        "ja | 3000 | JPY | ￥3,000",
        "de | 124000 | EUR | 1.240,00 €",
        "es | 5000 | GBP | 50,00 £",
        "es | 5000 | EUR | 50,00 €",
        "es | 3000 | JPY | 3000 ¥",
        "es-US | 5000 | EUR | €50.00",
        "en-GB | -5000 | GBP | -£50.00",
        "en-US | 7 | USD | $0.07"
      })
  void an_amount_reads_as_people_write_it(String locale, long minor, String code, String written) {
    assertEquals(written, format(locale, Money.of(minor, code)));
  }

  @ParameterizedTest
  @CsvSource({"es-MX, USD", "en-AU, USD", "es, SEK", "es, CNY", "es, AUD"})
  void a_sign_that_could_mean_another_currency_gives_way_to_its_code(String locale, String code) {
    assertTrue(format(locale, Money.of(5000, code)).contains(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | 3000 | 30%", "en | 250 | 2.5%", "de | 250 | 2,5 %", "es | 200 | 2 %"})
  void a_share_reads_in_percent(String locale, int points, String written) {
    assertEquals(
        written,
        MoneyFormat.format(new Share(points), Locale.forLanguageTag(locale))
            .replace('\u00a0', ' '));
  }

  @Test
  void many_threads_read_the_same() throws Exception {
    Money money = new Money(123_456, Currency.getInstance("EUR"));
    Callable<String> format = () -> MoneyFormat.format(money, Locale.FRANCE);
    String alone = format.call();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> calls = IntStream.range(0, 2_000).mapToObj(i -> format).toList();
      for (Future<String> read : threads.invokeAll(calls)) {
        assertEquals(alone, read.get());
      }
    }
  }

  /// Spaces that do not break are compared as plain ones.
  private static String format(String locale, Money money) {
    return MoneyFormat.format(money, Locale.forLanguageTag(locale))
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }
}
