package dev.kept.books;

import dev.kept.sheet.DecimalStyle;
import dev.kept.sheet.Refusal;
import dev.kept.sheet.RefusedException;
import dev.kept.sheet.Row;
import dev.kept.sheet.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/// A file as an accounting program wrote it, and how to read it.
public final class ImportFile {
  private static final int SHOWN = 50;

  private final ImportKind kind;
  private final byte[] bytes;
  private final Mapping mapping;

  /// A file with these bytes, of that kind, to be read as `mapping` says.
  public ImportFile(ImportKind kind, byte[] bytes, Mapping mapping) {
    this.kind = kind;
    this.bytes = bytes.clone();
    this.mapping = mapping;
  }

  /// What the file holds.
  public ImportKind kind() {
    return kind;
  }

  /// The SHA-256 of its bytes, in hex.
  public String sha256() {
    return Digest.sha256(bytes);
  }

  /// Reads the whole file against what is `known`. Every bad row is found, not only the first; one
  /// is enough to refuse the file. `progress` is told the number of rows read so far.
  public Import read(Known known, LocalDate today, IntConsumer progress) {
    try {
      Sheet sheet = Sheet.read(bytes, mapping.delimiter());
      Columns columns = Columns.in(sheet.header(), kind, mapping);
      DecimalStyle style = mapping.decimal().orElseGet(() -> style(sheet, columns));
      return read(sheet, columns, style, rows(known, today), progress);
    } catch (RefusedException whole) {
      return new Import.Refused(List.of(whole.refusal()), 1);
    }
  }

  private Rows rows(Known known, LocalDate today) {
    return switch (kind) {
      case CUSTOMERS -> new CustomerRows(known);
      case INVOICES -> new InvoiceRows(known, today);
      case PAYMENTS -> new PaymentRows(known);
    };
  }

  private static DecimalStyle style(Sheet sheet, Columns columns) {
    if (!columns.has(Field.AMOUNT)) {
      return DecimalStyle.POINT;
    }
    int amount = columns.place(Field.AMOUNT);
    return DecimalStyle.of(
        sheet.rows().stream()
            .map(row -> new DecimalStyle.Written(row.line(), row.cells().get(amount)))
            .toList());
  }

  private Import read(
      Sheet sheet, Columns columns, DecimalStyle style, Rows rows, IntConsumer progress) {
    List<Refusal> refusals = new ArrayList<>(sheet.ragged());
    int done = 0;
    for (Row row : sheet.rows()) {
      try {
        rows.take(new Cells(row, columns, mapping, style));
      } catch (RefusedException refused) {
        refusals.add(refused.refusal());
      }
      progress.accept(++done);
    }
    if (refusals.isEmpty()) {
      return rows.ready();
    }
    refusals.sort(Comparator.comparingInt(Refusal::line));
    return new Import.Refused(refusals.stream().limit(SHOWN).toList(), refusals.size());
  }
}
