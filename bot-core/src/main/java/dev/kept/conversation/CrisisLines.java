package dev.kept.conversation;

import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where someone who thinks of ending their life can call at once, by country. Loaded from
/// `prompts/talk/crisis.toml`.
public final class CrisisLines {
  private static final String FILE = "talk/crisis.toml";

  private final Map<String, CrisisLine> byCountry;

  /// A free line that answers at any hour, and the country's emergency number.
  record CrisisLine(String name, String number, String emergency) {}

  private CrisisLines(Map<String, CrisisLine> byCountry) {
    this.byCountry = Map.copyOf(byCountry);
  }

  /// Throws [PromptException] with file, line and key for anything that cannot be read.
  public static CrisisLines load(PromptFolder prompts) {
    TomlSection root = TomlFile.read(prompts.file(FILE));
    Map<String, CrisisLine> lines = new HashMap<>();
    for (TomlSection one : root.sections("line")) {
      String country = one.text("country");
      if (!country.matches("[A-Z]{2}")) {
        throw one.wrong("country", "is not two capital letters");
      }
      CrisisLine line = new CrisisLine(one.text("name"), one.text("number"), one.text("emergency"));
      if (lines.put(country, line) != null) {
        throw one.wrong("country", "stands here twice");
      }
      one.end();
    }
    root.end();
    return new CrisisLines(lines);
  }

  Optional<CrisisLine> of(String country) {
    return Optional.ofNullable(byCountry.get(country));
  }
}
