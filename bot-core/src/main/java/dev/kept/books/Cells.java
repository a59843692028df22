package dev.kept.books;

import dev.kept.money.Money;
import dev.kept.sheet.Amounts;
import dev.kept.sheet.DateStyle;
import dev.kept.sheet.DecimalStyle;
import dev.kept.sheet.RefusedException;
import dev.kept.sheet.Row;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;

/// One row, read field by field. A cell that makes no sense refuses the row with the column's own
/// name and what stands in it.
final class Cells {
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_TEXT = 1_000;

  private final Row row;
  private final Columns columns;
  private final Mapping mapping;
  private final DecimalStyle style;

  Cells(Row row, Columns columns, Mapping mapping, DecimalStyle style) {
    this.row = row;
    this.columns = columns;
    this.mapping = mapping;
    this.style = style;
  }

  int line() {
    return row.line();
  }

  Mapping mapping() {
    return mapping;
  }

  /// Whether the file has such a column, filled in or not.
  boolean has(Field field) {
    return columns.has(field);
  }

  /// The column's own name in the file.
  String columnName(Field field) {
    return columns.name(field);
  }

  /// What stands in the cell; empty when it is blank or there is no such column.
  Optional<String> text(Field field) {
    if (!columns.has(field)) {
      return Optional.empty();
    }
    String text = row.cells().get(columns.place(field));
    if (text.length() > LONGEST_TEXT) {
      throw refused(field, "is longer than %d characters".formatted(LONGEST_TEXT));
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /// A number the business gave to something.
  Optional<String> id(Field field) {
    Optional<String> id = text(field);
    if (id.isPresent() && !isPrintable(id.get())) {
      throw refused(field, "needs 1 to %d printable characters".formatted(LONGEST_ID));
    }
    return id;
  }

  private static boolean isPrintable(String id) {
    for (int i = 0; i < id.length(); i++) {
      if (Character.isISOControl(id.charAt(i))) {
        return false;
      }
    }
    return id.length() <= LONGEST_ID;
  }

  String neededId(Field field) {
    return id(field).orElseThrow(() -> refused(field, "is blank"));
  }

  /// What the cell means, read by `read`; refused when it has no meaning.
  <T> Optional<T> word(Field field, String wanted, Function<String, Optional<T>> read) {
    return text(field)
        .map(text -> read.apply(text).orElseThrow(() -> refused(field, "is not " + wanted)));
  }

  boolean flag(Field field) {
    return word(field, "yes or no", Vocabulary::flag).orElse(false);
  }

  Optional<LocalDate> date(Field field) {
    return text(field).map(text -> date(field, text));
  }

  private LocalDate date(Field field, String text) {
    try {
      for (DateStyle each : mapping.dates()) {
        Optional<LocalDate> day = each.read(text);
        if (day.isPresent()) {
          return day.get();
        }
      }
    } catch (DateTimeException impossible) {
      throw refused(field, "is not a day of the calendar");
    }
    throw refused(
        field,
        "is not a date in %s: name the format in a map, under [file]: dates = [\"M/D/YYYY\"]"
            .formatted(mapping.dates()));
  }

  Currency currency() {
    return word(Field.CURRENCY, "a currency people pay in (three letters)", Vocabulary::currency)
        .or(() -> mapping.fallbacks().currency())
        .orElseThrow(() ->
            row.refused(
                "no currency: fill in the column, or set currency under [defaults] of a map"));
  }

  /// The exact amount of the row.
  Money amount(Currency currency) {
    String text = text(Field.AMOUNT).orElseThrow(() -> refused(Field.AMOUNT, "is blank"));
    BigDecimal number =
        Amounts.read(text, style, currency)
            .orElseThrow(() ->
                refused(
                    Field.AMOUNT,
                    "is not an amount in %s with a decimal %s"
                        .formatted(currency, style.name().toLowerCase(java.util.Locale.ROOT))));
    if (number.abs().compareTo(BigDecimal.valueOf(mapping.rules().largestAmount())) > 0) {
      throw refused(
          Field.AMOUNT,
          "is more than %d: raise largest_amount under [rules] of a map if it is right"
              .formatted(mapping.rules().largestAmount()));
    }
    if (number.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
      throw refused(
          Field.AMOUNT,
          "has more than the %d decimals of %s"
              .formatted(currency.getDefaultFractionDigits(), currency));
    }
    return Money.ofMajor(number, currency);
  }

  /// The refusal of this row because of one cell.
  RefusedException refused(Field field, String problem) {
    return row.refused(
        columns.has(field)
            ? "%s \"%s\" %s"
                .formatted(columns.name(field), row.cells().get(columns.place(field)), problem)
            : "%s %s".formatted(field.key(), problem));
  }

  /// The refusal of this row as a whole.
  RefusedException refused(String reason) {
    return row.refused(reason);
  }
}
