package dev.kept.app.config;

import dev.kept.prompts.TomlSection;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One table of `kept.toml`. In every text `${env:NAME}` stands for an environment variable and
/// `${file:/path}` for what a file holds, so that a secret need not stand in the configuration.
final class Values {
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+):([^}]*)}");
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private final TomlSection section;
  private final Map<String, String> environment;
  private final Path folder;

  /// `folder` is where relative paths start: the one `kept.toml` lies in.
  Values(TomlSection section, Map<String, String> environment, Path folder) {
    this.section = section;
    this.environment = environment;
    this.folder = folder;
  }

  String text(String key) {
    return expanded(key, section.text(key));
  }

  Optional<String> optionalText(String key) {
    return section.optionalText(key).map(text -> expanded(key, text));
  }

  List<String> texts(String key) {
    return section.texts(key).stream().map(text -> expanded(key, text)).toList();
  }

  int number(String key, int least, int most) {
    return section.number(key, least, most);
  }

  String country(String key) {
    String code = text(key);
    if (!COUNTRIES.contains(code)) {
      throw section.wrong(
          key, "is \"%s\"; write the two capital letters of a country, like GB".formatted(code));
    }
    return code;
  }

  ZoneId zone(String key) {
    String name = text(key);
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw section.wrong(
          key, "is \"%s\"; write the name of a time zone, like Europe/London".formatted(name));
    }
    return ZoneId.of(name);
  }

  Locale locale(String key) {
    String tag = text(key);
    Locale locale = Locale.forLanguageTag(tag);
    if (!tag.equalsIgnoreCase(locale.toLanguageTag())
        || !LANGUAGES.contains(locale.getLanguage())) {
      throw section.wrong(key, "is \"%s\"; write a language tag, like en-GB".formatted(tag));
    }
    return locale;
  }

  String colour(String key) {
    String colour = text(key);
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw section.wrong(key, "is \"%s\"; write a colour like #1f5f5b".formatted(colour));
    }
    return colour;
  }

  /// The path of a file that exists.
  Optional<Path> file(String key) {
    return existing(key, Files::isRegularFile, "file");
  }

  /// The path of a folder that exists.
  Optional<Path> folder(String key) {
    return existing(key, Files::isDirectory, "folder");
  }

  private Optional<Path> existing(String key, Predicate<Path> exists, String what) {
    return optionalText(key)
        .map(text -> {
          Path path = folder.resolve(text);
          if (!exists.test(path)) {
            throw section.wrong(
                key, "names %s, but there is no %s like that".formatted(text, what));
          }
          return path;
        });
  }

  /// An address of the web, without a slash at its end.
  Optional<URI> url(String key) {
    return optionalText(key)
        .map(text -> {
          if (!text.matches("https?://[^/?#\\s@]+")) {
            throw section.wrong(
                key,
                "is \"%s\"; write only scheme and host, like https://pay.example.com"
                    .formatted(text));
          }
          return URI.create(text);
        });
  }

  private String expanded(String key, String text) {
    Matcher reference = REFERENCE.matcher(text);
    return reference.replaceAll(
        found -> Matcher.quoteReplacement(referred(key, found.group(1), found.group(2))));
  }

  private String referred(String key, String kind, String name) {
    return switch (kind) {
      case "env" -> variable(key, name);
      case "file" -> content(key, name);
      default ->
          throw section.wrong(key, "has ${%s:…}; there are ${env:…} and ${file:…}".formatted(kind));
    };
  }

  private String variable(String key, String name) {
    String value = environment.getOrDefault(name, "");
    if (value.isBlank()) {
      throw section.wrong(
          key, "needs the environment variable %s, which is not set".formatted(name));
    }
    return value;
  }

  private String content(String key, String name) {
    try {
      return Files.readString(folder.resolve(name)).strip();
    } catch (IOException unreadable) {
      throw section.wrong(key, "needs the file %s, which cannot be read".formatted(name));
    }
  }
}
