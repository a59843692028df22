package dev.kept.app.config;

import dev.kept.desk.Business;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Reads `kept.toml`. A key nobody knows, a missing one, a wrong value: each is refused with file,
/// line and key, before anything starts.
public final class SettingsFile {
  private final Map<String, String> environment;

  /// References like `${env:NAME}` are looked up in `environment`.
  public SettingsFile(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /// The settings in `file`. Throws [dev.kept.prompts.PromptException] when they cannot be used.
  public Settings read(Path file) {
    try {
      Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
      return read(
          new PromptFile(file.toString(), Files.readString(file)), folder, Optional.of(file));
    } catch (CharacterCodingException notUtf8) {
      throw new dev.kept.prompts.PromptException(file.toString(), 0, "is not UTF-8 text");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// What holds while nobody has written a `kept.toml`.
  public Settings unwritten() {
    String name = "kept.unwritten.toml";
    try (InputStream file = SettingsFile.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return read(new PromptFile(name, text), Path.of(""), Optional.empty());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Settings read(PromptFile text, Path folder, Optional<Path> file) {
    TomlSection root = TomlFile.read(text);
    TomlSection business = root.section("business");
    Optional<TomlSection> web = root.optionalSection("web");
    Optional<TomlSection> words = root.optionalSection("words");
    Settings settings =
        new Settings(
            file,
            business(new Values(business, environment, folder)),
            web.map(table -> web(new Values(table, environment, folder)))
                .orElse(new Web("127.0.0.1", 8080, Optional.empty(), Set.of())),
            words.flatMap(table -> new Values(table, environment, folder).folder("prompts")));
    business.end();
    web.ifPresent(TomlSection::end);
    words.ifPresent(TomlSection::end);
    root.end();
    return settings;
  }

  private static Business business(Values values) {
    return new Business(
        values.text("name"),
        values.country("country"),
        values.zone("zone"),
        values.locale("locale"),
        values.colour("colour"),
        values.file("logo"),
        values.optionalText("email"),
        values.optionalText("phone"),
        values.optionalText("policy"));
  }

  private static Web web(Values values) {
    return new Web(
        values.optionalText("host").orElse("127.0.0.1"),
        values.number("port", 0, 65_535),
        values.url("public_url"),
        Set.copyOf(values.texts("proxies")));
  }
}
