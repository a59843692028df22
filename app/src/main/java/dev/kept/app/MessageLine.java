package dev.kept.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kept.app.terminal.Refusal;
import dev.kept.understanding.ReadingContext;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One line of input: a message, and the circumstances it is read in.
record MessageLine(String text, Circumstances circumstances) {
  private static final JsonFactory JSON = new JsonFactory();

  /// Language, moment, zone and currency as they were typed.
  record Circumstances(String locale, String now, String zone, Optional<String> currency) {

    /// Throws [Refusal] for one that means nothing.
    ReadingContext context() {
      Locale language = Locale.forLanguageTag(locale.strip());
      if (language.getLanguage().isEmpty()) {
        throw Refusal.input(
            "the locale \"%s\" is none; write one like es or en-GB".formatted(locale));
      }
      ReadingContext regional = ReadingContext.of(language, today());
      return currency
          .map(code -> new ReadingContext(language, regional.today(), named(code)))
          .orElse(regional);
    }

    private LocalDate today() {
      return LocalDate.ofInstant(moment(), place());
    }

    private Instant moment() {
      try {
        return Instant.parse(now.strip());
      } catch (DateTimeException _) {
        throw Refusal.input(
            "the moment \"%s\" is none; write one like 2026-11-18T09:30:00Z".formatted(now));
      }
    }

    private ZoneId place() {
      try {
        return ZoneId.of(zone.strip());
      } catch (DateTimeException _) {
        throw Refusal.input("the zone \"%s\" is none; write one like Europe/Paris".formatted(zone));
      }
    }

    private static Currency named(String code) {
      return Currency.getAvailableCurrencies().stream()
          .filter(known -> known.getCurrencyCode().equals(code.strip().toUpperCase(Locale.ROOT)))
          .filter(known -> known.getDefaultFractionDigits() >= 0)
          .findFirst()
          .orElseThrow(() ->
              Refusal.input("the currency \"%s\" is none; write one like EUR".formatted(code)));
    }
  }

  /// A JSON object with `text`, else the line as it stands.
  static MessageLine of(String line, Circumstances given) {
    Map<String, String> fields = line.stripLeading().startsWith("{") ? fields(line) : Map.of();
    String text = fields.get("text");
    if (text == null) {
      return new MessageLine(line, given);
    }
    return new MessageLine(
        text,
        new Circumstances(
            fields.getOrDefault("locale", given.locale),
            fields.getOrDefault("now", given.now),
            fields.getOrDefault("zone", given.zone),
            Optional.ofNullable(fields.get("currency")).or(given::currency)));
  }

  /// The texts of the object's own keys; none when the line is no such object.
  private static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Map.of();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(key, json.getText());
        }
        json.skipChildren();
      }
      return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null
          ? fields
          : Map.of();
    } catch (IOException _) {
      return Map.of(); // a message that happens to begin with a bracket
    }
  }
}
