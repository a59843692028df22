package dev.kept.books;

import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import dev.kept.sheet.DateStyle;
import dev.kept.sheet.DecimalStyle;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads a map (TOML) strictly. Every table and key may be left out; what is left out is as in
/// [Mapping#usual()].
public final class MappingFile {
  private MappingFile() {}

  /// The mapping in `file`. Throws [PromptException] with file, line and key.
  public static Mapping read(PromptFile file) {
    TomlSection root = TomlFile.read(file);
    Mapping usual = Mapping.usual();
    Optional<TomlSection> layout = root.optionalSection("file");
    Mapping mapping =
        new Mapping(
            layout.flatMap(MappingFile::delimiter),
            layout.flatMap(MappingFile::decimal),
            layout.map(MappingFile::dates).orElse(List.of()),
            root.optionalSection("columns").map(MappingFile::columns).orElse(Map.of()),
            root.optionalSection("defaults")
                .map(section -> fallbacks(section, usual.fallbacks()))
                .orElse(usual.fallbacks()),
            root.optionalSection("rules")
                .map(section -> rules(section, usual.rules()))
                .orElse(usual.rules()));
    layout.ifPresent(TomlSection::end);
    root.end();
    return mapping;
  }

  private static Optional<Character> delimiter(TomlSection section) {
    return section
        .optionalText("delimiter")
        .map(text ->
            switch (text) {
              case "tab" -> '\t';
              case ";", ",", "|", "\t" -> text.charAt(0);
              default ->
                  throw section.wrong("delimiter", "must be one of \";\" \",\" \"|\" \"tab\"");
            });
  }

  private static Optional<DecimalStyle> decimal(TomlSection section) {
    return section
        .optionalText("decimal")
        .flatMap(text ->
            switch (text) {
              case "point" -> Optional.of(DecimalStyle.POINT);
              case "comma" -> Optional.of(DecimalStyle.COMMA);
              case "auto" -> Optional.empty();
              default ->
                  throw section.wrong("decimal", "must be one of \"point\" \"comma\" \"auto\"");
            });
  }

  private static List<DateStyle> dates(TomlSection section) {
    return section.texts("dates").stream()
        .map(name ->
            DateStyle.named(name)
                .orElseThrow(() ->
                    section.wrong(
                        "dates",
                        "holds \"%s\"; write a pattern like \"M/D/YYYY\", \"D.M.YYYY\", \"D-MMM-YYYY\" or \"iso\""
                            .formatted(name))))
        .toList();
  }

  private static Map<Field, String> columns(TomlSection section) {
    Map<Field, String> columns = new EnumMap<>(Field.class);
    for (String key : section.keys()) {
      Field field =
          Field.withKey(key)
              .orElseThrow(
                  () -> section.wrong(key, "is not a column Kept knows; it knows " + known()));
      columns.put(field, section.text(key));
    }
    return columns;
  }

  private static List<String> known() {
    return List.of(Field.values()).stream().map(Field::key).toList();
  }

  private static Mapping.Fallbacks fallbacks(TomlSection section, Mapping.Fallbacks usual) {
    Mapping.Fallbacks fallbacks =
        new Mapping.Fallbacks(
            word(section, "currency", Vocabulary::currency),
            word(section, "country", Vocabulary::country),
            word(section, "kind", Vocabulary::kind).orElse(usual.kind()),
            word(section, "locale", Vocabulary::locale),
            word(section, "zone", MappingFile::zone),
            section.optionalNumber("terms_days", 0, 365).orElse(usual.termsDays()));
    section.end();
    return fallbacks;
  }

  private static <T> Optional<T> word(
      TomlSection section, String key, Function<String, Optional<T>> read) {
    return section
        .optionalText(key)
        .map(text ->
            read.apply(text)
                .orElseThrow(() ->
                    section.wrong(key, "is \"%s\", which Kept does not know".formatted(text))));
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Mapping.Rules rules(TomlSection section, Mapping.Rules usual) {
    Mapping.Rules rules =
        new Mapping.Rules(
            section.optionalFlag("new_customers").orElse(usual.newCustomers()),
            section.optionalFlag("credit_notes").orElse(usual.creditNotes()),
            section.optionalFlag("returns").orElse(usual.returns()),
            section.optionalFlag("unknown_invoices").orElse(usual.unknownInvoices()),
            section.keys().contains("largest_amount")
                ? section.amount("largest_amount")
                : usual.largestAmount());
    section.end();
    return rules;
  }
}
