package dev.kept.app;

import dev.kept.app.terminal.Refusal;
import dev.kept.books.Mapping;
import dev.kept.books.MappingFile;
import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.sheet.DateStyle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--map`, and the three things a file most often leaves out.
final class MappingOption {
  private final Machine machine;

  @Option(
      names = "--map",
      paramLabel = "MAP.toml",
      description = "How this program writes its files; docs/importing.md explains it.")
  private @Nullable Path map;

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "The country of new customers, when the file does not say: US.")
  private @Nullable String country;

  @Option(
      names = "--currency",
      paramLabel = "CUR",
      description = "The currency, when the file does not say: USD.")
  private @Nullable String currency;

  @Option(
      names = "--dates",
      paramLabel = "STYLE",
      description = "How days are written: M/D/YYYY, D.M.YYYY, D-MMM-YYYY, iso.")
  private @Nullable String dates;

  MappingOption(Machine machine) {
    this.machine = machine;
  }

  /// The mapping, read and checked.
  Mapping mapping() {
    Mapping mapping = map == null ? Mapping.usual() : read(machine.folder().resolve(map));
    if (country != null) {
      mapping = mapping.withCountry(country(country));
    }
    if (currency != null) {
      mapping = mapping.withCurrency(currency(currency));
    }
    return dates == null ? mapping : mapping.withDates(List.of(style(dates)));
  }

  private static Mapping read(Path file) {
    try {
      return MappingFile.read(new PromptFile(file.toString(), Files.readString(file)));
    } catch (CharacterCodingException notUtf8) {
      throw new PromptException(file.toString(), 0, "is not UTF-8 text; save it as UTF-8");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String country(String typed) {
    String code = typed.toUpperCase(Locale.ROOT);
    if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code)) {
      throw Refusal.usage("--country %s is not the two letters of a country".formatted(typed));
    }
    return code;
  }

  private static Currency currency(String typed) {
    try {
      return Currency.getInstance(typed.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw Refusal.usage("--currency %s is not the three letters of a currency".formatted(typed));
    }
  }

  private static DateStyle style(String typed) {
    return DateStyle.named(typed)
        .orElseThrow(() ->
            Refusal.usage(
                "--dates %s names no style; write M/D/YYYY, D.M.YYYY, D-MMM-YYYY or iso"
                    .formatted(typed)));
  }
}
