package dev.kept.understanding;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;

/// What a text is read against: the language of the talk and its region (day or month first), the
/// day in the customer's zone, and the account's currency for amounts that name none.
public record ReadingContext(Locale locale, LocalDate today, Currency currency) {}
