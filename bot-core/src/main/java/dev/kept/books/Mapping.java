package dev.kept.books;

import dev.kept.account.CustomerKind;
import dev.kept.sheet.DateStyle;
import dev.kept.sheet.DecimalStyle;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How one program writes its files: which columns mean what, how dates and amounts are written,
/// and what holds when a file does not say. `columns` empty means the usual names.
public record Mapping(
    Optional<Character> delimiter,
    Optional<DecimalStyle> decimal,
    List<DateStyle> dates,
    Map<Field, String> columns,
    Fallbacks fallbacks,
    Rules rules) {

  /// What holds for a row that does not say: the currency of an amount, a new customer's country,
  /// kind, language and zone, and how many days after its issue an invoice is due. Nobody said
  /// whether a customer is a consumer: then consumer law protects them.
  public record Fallbacks(
      Optional<Currency> currency,
      Optional<String> country,
      CustomerKind kind,
      Optional<Locale> locale,
      Optional<ZoneId> zone,
      int termsDays) {}

  /// What else the file may hold: customers nobody has told about before, credit notes (negative
  /// invoices), returns and refunds (negative payments), payments for invoices that are not known,
  /// and the largest amount, in major units, that is not taken for a slip of the pen.
  public record Rules(
      boolean newCustomers,
      boolean creditNotes,
      boolean returns,
      boolean unknownInvoices,
      long largestAmount) {}

  // The styles that nobody can misread; with a slash, day and month could stand either way.
  private static final List<DateStyle> UNMISTAKABLE =
      List.of("YYYY-MM-DD", "D.M.YYYY", "D-MMM-YYYY", "D MMM YYYY", "YYYY/M/D", "YYYYMMDD").stream()
          .map(name -> DateStyle.named(name).orElseThrow())
          .toList();

  public Mapping {
    dates = dates.isEmpty() ? UNMISTAKABLE : List.copyOf(dates);
    columns = Map.copyOf(columns);
  }

  /// The same, for rows that name no currency.
  public Mapping withCurrency(Currency currency) {
    return with(
        new Fallbacks(
            Optional.of(currency),
            fallbacks.country(),
            fallbacks.kind(),
            fallbacks.locale(),
            fallbacks.zone(),
            fallbacks.termsDays()));
  }

  /// The same, for new customers whose country nobody says.
  public Mapping withCountry(String country) {
    return with(
        new Fallbacks(
            fallbacks.currency(),
            Optional.of(country),
            fallbacks.kind(),
            fallbacks.locale(),
            fallbacks.zone(),
            fallbacks.termsDays()));
  }

  private Mapping with(Fallbacks others) {
    return new Mapping(delimiter, decimal, dates, columns, others, rules);
  }

  /// The same, with days written like this.
  public Mapping withDates(List<DateStyle> styles) {
    return new Mapping(delimiter, decimal, styles, columns, fallbacks, rules);
  }

  /// What holds without a map: the usual column names, everything else found out or refused.
  public static Mapping usual() {
    return new Mapping(
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Map.of(),
        new Fallbacks(
            Optional.empty(),
            Optional.empty(),
            CustomerKind.CONSUMER,
            Optional.empty(),
            Optional.empty(),
            30),
        new Rules(true, false, false, false, 1_000_000_000L));
  }
}
