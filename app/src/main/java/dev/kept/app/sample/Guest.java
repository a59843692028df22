package dev.kept.app.sample;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.sheet.Row;
import dev.kept.sheet.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One customer of the sample business as `customers.csv` describes them: an invoice every so many
/// days, between two prices in whole currency units, for one kind of goods.
record Guest(
    String id,
    String country,
    String language,
    boolean consumer,
    Habit habit,
    int every,
    int low,
    int high,
    String goods) {
  private static final Map<String, String> CURRENCIES =
      Map.of("US", "USD", "GB", "GBP", "ES", "EUR");

  /// The customers' file, as it is imported.
  static String file() {
    return resource("customers.csv");
  }

  static String resource(String name) {
    try (InputStream in = Guest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// Everyone in the file, in its order.
  static List<Guest> all() {
    Sheet sheet = Sheet.read(file().getBytes(StandardCharsets.UTF_8), Optional.of(','));
    return sheet.rows().stream().map(row -> of(sheet.header(), row)).toList();
  }

  private static Guest of(List<String> header, Row row) {
    return new Guest(
        cell(header, row, "customer"),
        cell(header, row, "country"),
        cell(header, row, "locale").substring(0, 2),
        cell(header, row, "kind").equals("consumer"),
        Habit.valueOf(cell(header, row, "habit").toUpperCase(Locale.ROOT)),
        Integer.parseInt(cell(header, row, "every")),
        Integer.parseInt(cell(header, row, "low")),
        Integer.parseInt(cell(header, row, "high")),
        cell(header, row, "goods"));
  }

  private static String cell(List<String> header, Row row, String column) {
    return row.cells().get(header.indexOf(column));
  }

  String currency() {
    return Objects.requireNonNull(CURRENCIES.get(country));
  }

  AccountId account() {
    return Account.of(new CustomerId(id), Currency.getInstance(currency())).id();
  }

  /// Days between an invoice and its due date.
  int terms() {
    return consumer ? 14 : 30;
  }
}
