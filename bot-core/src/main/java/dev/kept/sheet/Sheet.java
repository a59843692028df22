package dev.kept.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A CSV file as text: its header, the rows below that have as many cells, and the refusals of
/// those that do not. Rows without any content are left out.
public record Sheet(List<String> header, List<Row> rows, List<Refusal> ragged) {
  private static final List<Character> DELIMITERS = List.of(';', '\t', ',', '|');
  private static final Pattern RECORD_LINE =
      Pattern.compile(" \\(record starting at line (\\d+)\\)");

  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    ragged = List.copyOf(ragged);
  }

  /// Reads a whole file. Without a `delimiter` it is the one of `; tab , |` that the header holds
  /// most often. Throws [RefusedException] for a file that is empty, not UTF-8 or not CSV.
  public static Sheet read(byte[] file, Optional<Character> delimiter) {
    String text = Utf8.decode(file);
    if (text.isBlank()) {
      throw new RefusedException(0, "the file is empty");
    }
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(delimiter.orElseGet(() -> mostUsed(text)))
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      return collect(records);
    } catch (CsvParseException broken) {
      throw refused(broken);
    } catch (java.io.IOException neverFromAString) {
      throw new java.io.UncheckedIOException(neverFromAString);
    }
  }

  private static Sheet collect(Iterable<CsvRecord> records) {
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    List<Refusal> ragged = new ArrayList<>();
    for (CsvRecord each : records) {
      Row row = row(each);
      if (row.isBlank()) {
        continue;
      }
      if (header.isEmpty()) {
        header = row.cells();
      } else if (row.cells().size() == header.size()) {
        rows.add(row);
      } else {
        ragged.add(ragged(row, header.size()));
      }
    }
    return new Sheet(header, rows, ragged);
  }

  private static Row row(CsvRecord csv) {
    String[] cells = new String[csv.getFieldCount()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = csv.getField(i).strip();
    }
    return new Row(Math.toIntExact(csv.getStartingLineNumber()), List.of(cells));
  }

  private static Refusal ragged(Row row, int columns) {
    return new Refusal(
        row.line(),
        "has %d cells, the header has %d: put a cell that holds the delimiter in quotes"
            .formatted(row.cells().size(), columns));
  }

  private static char mostUsed(String text) {
    String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char found = ',';
    long most = 0;
    for (char each : DELIMITERS) {
      long uses = outsideQuotes(header).chars().filter(c -> c == each).count();
      if (uses > most) {
        most = uses;
        found = each;
      }
    }
    return found;
  }

  private static String outsideQuotes(String header) {
    return header.replaceAll("\"[^\"]*\"", "");
  }

  private static RefusedException refused(CsvParseException broken) {
    String message = String.valueOf(broken.getMessage());
    Matcher record = RECORD_LINE.matcher(message);
    int line = record.find() ? Integer.parseInt(record.group(1)) : 0;
    String reason =
        message.startsWith("Unclosed quoted field")
            ? "a quote is opened and never closed"
            : record.reset().replaceAll("").toLowerCase(java.util.Locale.ROOT)
                + ": write a quote inside a quoted cell twice";
    return new RefusedException(line, reason);
  }
}
