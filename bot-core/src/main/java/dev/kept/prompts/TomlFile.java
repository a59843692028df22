package dev.kept.prompts;

import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/// A TOML file read strictly.
public final class TomlFile {
  private TomlFile() {}

  /// The root table of `file`. The caller takes the keys it knows and then calls
  /// [TomlSection#end()], which refuses the ones nobody took. Throws [PromptException] with file
  /// and line for text that is not TOML.
  public static TomlSection read(PromptFile file) {
    TomlParseResult parsed = Toml.parse(file.text());
    if (parsed.hasErrors()) {
      TomlParseError first = parsed.errors().getFirst();
      throw new PromptException(file.path(), first.position().line(), problem(first));
    }
    return new TomlSection(file.path(), "", 1, parsed);
  }

  private static String problem(TomlParseError error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("is not TOML");
  }
}
