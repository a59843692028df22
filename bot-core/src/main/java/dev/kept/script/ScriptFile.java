package dev.kept.script;

import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one file of `prompts/scripts/<language>/`:
///
/// ```toml
/// locale = "en"          # the folder's language
/// version = 1            # of every script in the file …
/// formality = "neutral"  # or formal, informal
///
/// [words]
/// "listen.open" = "What has been going on?"
///
/// [versions]
/// "listen.open" = 2      # … but of this one
/// ```
///
/// Single line breaks join, empty lines part paragraphs. Words hold no figures: those come from
/// facts. A file that must (a hint such as "27 3 1980") says `figures = true`.
final class ScriptFile {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+");
  private static final Pattern FIGURE = Pattern.compile("\\p{Nd}");
  private static final int HIGHEST_VERSION = 100_000;

  private final TomlSection root;
  private final Locale locale;
  private final int version;
  private final Script.Formality formality;
  private final boolean figures;
  private final Optional<TomlSection> versions;

  private ScriptFile(TomlSection root) {
    this.root = root;
    this.locale = folderOf(root);
    this.version = root.number("version", 1, HIGHEST_VERSION);
    this.formality =
        root.optionalText("formality").isPresent()
            ? root.oneOf("formality", Script.Formality.class)
            : Script.Formality.NEUTRAL;
    this.figures = root.keys().contains("figures") && root.flag("figures");
    this.versions = root.optionalSection("versions");
  }

  static Language read(PromptFile file) {
    ScriptFile reader = new ScriptFile(TomlFile.read(file));
    return new Language(reader.locale, reader.scripts());
  }

  /// The scripts of one file and their language.
  record Language(Locale locale, List<Script> scripts) {}

  private static Locale folderOf(TomlSection root) {
    String folder = root.path().split("/", -1)[1];
    String locale = root.text("locale");
    if (!locale.equals(folder)) {
      throw root.wrong("locale", "is \"%s\" in the folder %s".formatted(locale, folder));
    }
    return Locale.forLanguageTag(locale);
  }

  private List<Script> scripts() {
    TomlSection words = root.section("words");
    List<Script> scripts = new ArrayList<>();
    for (String id : words.keys()) {
      scripts.add(script(id, words));
    }
    words.end();
    versions.ifPresent(TomlSection::end);
    root.end();
    return scripts;
  }

  private Script script(String id, TomlSection words) {
    if (!ID.matcher(id).matches()) {
      throw words.wrong(id, "is not an id; write one like \"listen.open\"");
    }
    Template template = template(id, words);
    if (!figures && FIGURE.matcher(template.literal()).find()) {
      throw words.wrong(id, "holds a figure; figures and dates come from {{placeholders}}");
    }
    int line = words.lineOf(id);
    return new Script(id, versionOf(id), formality, root.path(), line, template);
  }

  private Template template(String id, TomlSection words) {
    try {
      return TemplateReader.read(joined(words.text(id)), locale);
    } catch (IllegalArgumentException problem) {
      throw words.wrong(id, String.valueOf(problem.getMessage()));
    }
  }

  private int versionOf(String id) {
    return versions
        .flatMap(section -> section.optionalNumber(id, 1, HIGHEST_VERSION))
        .orElse(version);
  }

  private static String joined(String text) {
    return text.strip()
        .replaceAll("[ \\t]*\\n[ \\t]*\\n\\s*", "\u2029")
        .replaceAll("\\s*\\n\\s*", " ")
        .replace("\u2029", "\n\n");
  }
}
