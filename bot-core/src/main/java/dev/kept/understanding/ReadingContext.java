package dev.kept.understanding;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a text is read against: the language of the talk and its region (day or month first), the
/// day in the customer's zone, and the account's currency for amounts that name none.
public record ReadingContext(Locale locale, LocalDate today, Currency currency) {

  /// The context when no account is known: amounts are in the currency of the locale's region; in
  /// US dollars for English, in euros otherwise, when the locale names no region.
  public static ReadingContext of(Locale locale, LocalDate today) {
    @Nullable Currency regional = Currencies.ofRegion(locale);
    String likely = locale.getLanguage().equals("en") ? "USD" : "EUR";
    return new ReadingContext(
        locale, today, regional == null ? Currency.getInstance(likely) : regional);
  }
}
