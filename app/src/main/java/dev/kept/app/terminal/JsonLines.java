package dev.kept.app.terminal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.plan.Fact;
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
import java.util.OptionalInt;
import java.util.stream.Stream;
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

  /// One line of one of several kinds: `{"kind": …}` and then the record's own components.
  public void print(String kind, Record record) {
    out.println(written(json -> writeRecord(json, kind, record)));
  }

  /// The JSON of `value`, without a line end.
  public static String text(Object value) {
    return written(json -> write(json, value));
  }

  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  private static String written(Writing writing) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      writing.to(json);
    } catch (IOException onlyFromDisks) {
      throw new UncheckedIOException(onlyFromDisks);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Optional<?> optional -> write(json, optional.orElse(null));
      case OptionalInt number when number.isPresent() -> json.writeNumber(number.getAsInt());
      case OptionalInt none -> json.writeNull();
      case Boolean flag -> json.writeBoolean(flag);
      case Long number -> json.writeNumber(number);
      case Integer number -> json.writeNumber(number);
      case Double number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Money money -> writeMoney(json, money);
      case Fact fact -> write(json, plain(fact));
      case Share share -> json.writeString(share.toString());
      case Cadence cadence -> json.writeString(every(cadence));
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

  // The value a decision rests on, without the name of its kind: a limit reads 30% or 2026-01-31.
  private static Object plain(Fact fact) {
    return switch (fact) {
      case Fact.Amount amount -> amount.money();
      case Fact.Day day -> day.date();
      case Fact.Count count -> count.number();
      case Fact.Part part -> part.share();
      case Fact.Rhythm rhythm -> rhythm.cadence();
      case Fact.Name name -> name.text();
      case Fact.Phrase phrase -> phrase.script();
    };
  }

  private static String every(Cadence cadence) {
    return switch (cadence) {
      case Cadence.Weekly weekly -> "P1W";
      case Cadence.EveryTwoWeeks weeks -> "P2W";
      case Cadence.TwiceAMonth twice -> "semimonthly";
      case Cadence.Monthly monthly -> "P1M";
    };
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
    } else {
      writeRecord(json, kind(record), record);
    }
  }

  // One of several says which one it is.
  private static @Nullable String kind(Record record) {
    boolean oneOfSeveral = Stream.of(record.getClass().getInterfaces()).anyMatch(Class::isSealed);
    return oneOfSeveral
        ? record
            .getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
            .toLowerCase(Locale.ROOT)
        : null;
  }

  private static void writeRecord(JsonGenerator json, @Nullable String kind, Record record)
      throws IOException {
    json.writeStartObject();
    if (kind != null) {
      json.writeStringField("kind", kind);
    }
    for (RecordComponent part : record.getClass().getRecordComponents()) {
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
