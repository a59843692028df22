package dev.kept.app.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kept.money.Money;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Records as JSON Lines, in the shapes of the command line's contract: a record is an object of
/// its components in order, money is `{"minor", "currency"}`, an id is its text, days and instants
/// are ISO-8601, a locale is its language tag, an enum its name in lower case, an empty optional
/// `null`.
public final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  private final PrintWriter out;

  /// Lines go to `out`.
  public JsonLines(PrintWriter out) {
    this.out = out;
  }

  /// One line.
  public void print(Object value) {
    out.println(text(value));
  }

  /// The JSON of `value`, without a line end.
  public static String text(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json, value);
    } catch (IOException onlyFromDisks) {
      throw new UncheckedIOException(onlyFromDisks);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Optional<?> optional -> write(json, optional.orElse(null));
      case Boolean flag -> json.writeBoolean(flag);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Money money -> writeMoney(json, money);
      case Locale locale -> json.writeString(locale.toLanguageTag());
      case Enum<?> name -> json.writeString(name.name().toLowerCase(Locale.ROOT));
      case CharSequence text -> json.writeString(text.toString());
      case Currency currency -> json.writeString(currency.getCurrencyCode());
      case TemporalAccessor time -> json.writeString(time.toString());
      case Map<?, ?> map -> writeMap(json, map);
      case Iterable<?> items -> writeItems(json, items);
      case Record record -> writeRecord(json, record);
      default ->
          throw new IllegalArgumentException("no JSON for " + value.getClass().getSimpleName());
    }
  }

  private static void writeMoney(JsonGenerator json, Money money) throws IOException {
    json.writeStartObject();
    json.writeNumberField("minor", money.minor());
    json.writeStringField("currency", money.currency().getCurrencyCode());
    json.writeEndObject();
  }

  private static void writeMap(JsonGenerator json, Map<?, ?> map) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.writeFieldName(String.valueOf(entry.getKey()));
      write(json, entry.getValue());
    }
    json.writeEndObject();
  }

  private static void writeItems(JsonGenerator json, Iterable<?> items) throws IOException {
    json.writeStartArray();
    for (Object item : items) {
      write(json, item);
    }
    json.writeEndArray();
  }

  private static void writeRecord(JsonGenerator json, Record record) throws IOException {
    RecordComponent[] parts = record.getClass().getRecordComponents();
    if (parts.length == 1 && parts[0].getName().equals("value")) {
      write(json, part(record, parts[0]));
      return;
    }
    json.writeStartObject();
    for (RecordComponent part : parts) {
      json.writeFieldName(part.getName());
      write(json, part(record, part));
    }
    json.writeEndObject();
  }

  private static @Nullable Object part(Record record, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
