package dev.kept.chat.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// As much of JSON Schema as our own description uses. A keyword it does not know is a failure, so
/// nothing in the description is taken for checked that is not.
final class Schema {
  private final JsonNode document;

  Schema(JsonNode document) {
    this.document = document;
  }

  /// Throws [AssertionError] naming the place where `value` is not as described.
  void check(JsonNode value, JsonNode schema, String place) {
    schema.properties().forEach(keyword -> keyword(value, schema, keyword.getKey(), place));
  }

  private void keyword(JsonNode value, JsonNode schema, String keyword, String place) {
    JsonNode rule = schema.get(keyword);
    switch (keyword) {
      case "description" -> {}
      case "$ref" -> check(value, document.at(rule.asText().substring(1)), place);
      case "allOf" -> rule.forEach(each -> check(value, each, place));
      case "oneOf" -> oneOf(value, rule, place);
      case "type" -> holds(isA(value, rule.asText()), value, "is no " + rule.asText(), place);
      case "enum" ->
          holds(
              StreamSupport.stream(rule.spliterator(), false).anyMatch(value::equals),
              value,
              "is none of " + rule,
              place);
      case "required" ->
          rule.forEach(
              name -> holds(value.has(name.asText()), value, "lacks " + name.asText(), place));
      case "properties" ->
          rule.properties()
              .forEach(each -> {
                if (value.has(each.getKey())) {
                  check(value.get(each.getKey()), each.getValue(), place + "." + each.getKey());
                }
              });
      case "additionalProperties" ->
          value
              .fieldNames()
              .forEachRemaining(name ->
                  holds(
                      rule.asBoolean() || schema.path("properties").has(name),
                      value,
                      "has " + name + ", which is not described",
                      place));
      case "items" -> value.forEach(each -> check(each, rule, place + "[]"));
      case "format" -> format(value, rule.asText(), place);
      case "pattern" ->
          holds(
              Pattern.compile(rule.asText()).matcher(value.asText()).find(),
              value,
              "does not match " + rule,
              place);
      default -> throw new AssertionError("the check does not know " + keyword);
    }
  }

  private void oneOf(JsonNode value, JsonNode choices, String place) {
    long matching =
        StreamSupport.stream(choices.spliterator(), false)
            .filter(each -> {
              try {
                check(value, each, place);
                return true;
              } catch (AssertionError notThisOne) {
                return false;
              }
            })
            .count();
    holds(matching == 1, value, "matches %d of the choices".formatted(matching), place);
  }

  private static boolean isA(JsonNode value, String type) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "boolean" -> value.isBoolean();
      case "null" -> value.isNull();
      default -> throw new AssertionError("the check does not know the type " + type);
    };
  }

  private static void format(JsonNode value, String format, String place) {
    switch (format) {
      case "date" -> LocalDate.parse(value.asText());
      case "date-time" -> Instant.parse(value.asText());
      case "int64" -> holds(value.canConvertToLong(), value, "is too large", place);
      default -> throw new AssertionError("the check does not know the format " + format);
    }
  }

  private static void holds(boolean rule, JsonNode value, String problem, String place) {
    if (!rule) {
      throw new AssertionError("%s %s: %s".formatted(place, problem, value));
    }
  }
}
