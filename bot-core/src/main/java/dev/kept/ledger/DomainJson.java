package dev.kept.ledger;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.kept.account.Verification;
import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import dev.kept.understanding.Reading;
import java.util.List;

/// Domain records as JSON and back, without a word about it in the rooms they come from: a sealed
/// type carries its simple name as `@type`, an id is its text, an empty optional is left out, days
/// and instants are ISO-8601, locales BCP 47. What is read must fit exactly.
final class DomainJson<T> {
  private static final JsonMapper WHOLE = builder().build();
  private static final JsonMapper NUMBERED = builder().addModule(new FigureNumbers()).build();

  static final DomainJson<Standing> STANDING = new DomainJson<>(new TypeReference<>() {});
  static final DomainJson<List<Offer>> OFFERS = new DomainJson<>(new TypeReference<>() {});
  static final DomainJson<List<Why>> RECORD = new DomainJson<>(new TypeReference<>() {});
  static final DomainJson<Offer> OFFER = new DomainJson<>(new TypeReference<>() {});
  static final DomainJson<Reading> READING = new DomainJson<>(new TypeReference<>() {});
  static final DomainJson<List<Verification>> VERIFICATIONS =
      new DomainJson<>(new TypeReference<>() {});

  private final ObjectWriter wholeWriter;
  private final ObjectReader wholeReader;
  private final ObjectWriter numberedWriter;
  private final ObjectReader numberedReader;

  DomainJson(TypeReference<T> type) {
    wholeWriter = WHOLE.writerFor(type);
    wholeReader = WHOLE.readerFor(type);
    numberedWriter = NUMBERED.writerFor(type);
    numberedReader = NUMBERED.readerFor(type);
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .annotationIntrospector(new DomainShape())
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new LanguageTags())
        .visibility(PropertyAccessor.ALL, Visibility.NONE)
        .visibility(PropertyAccessor.FIELD, Visibility.ANY)
        .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
  }

  /// The value, whole.
  String write(T value) {
    return write(wholeWriter, value);
  }

  /// The value, its offers and reasons as numbers among `figures`, where new ones are added.
  String write(T value, Figures figures) {
    return write(numberedWriter.withAttribute(Figures.class, figures), value);
  }

  T read(String json) {
    return read(wholeReader, json);
  }

  T read(String json, Figures figures) {
    return read(numberedReader.withAttribute(Figures.class, figures), json);
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw broken(unwritable);
    }
  }

  private T read(ObjectReader reader, String json) {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException unreadable) {
      throw broken(unreadable);
    }
  }

  // The text itself stays out of the message: it is personal.
  private static LedgerException broken(JsonProcessingException problem) {
    problem.clearLocation();
    return new LedgerException(
        LedgerException.Kind.BROKEN,
        "A record of the ledger does not read back. Restore a backup, or run the Kept that wrote it.",
        problem);
  }
}
