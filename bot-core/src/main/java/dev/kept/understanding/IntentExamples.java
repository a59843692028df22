package dev.kept.understanding;

import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One file of `prompts/intents/`: messages people might write about one thing, the intent they
/// have and the rights they bring into play.
record IntentExamples(String path, Intent intent, Set<Right> rights, List<String> texts) {
  private static final String FOLDER = "intents";
  private static final List<String> LANGUAGES = List.of("en", "es");

  IntentExamples {
    rights = Set.copyOf(rights);
    texts = List.copyOf(texts);
  }

  /// All files of the folder. Throws [PromptException] for one that cannot be used, or when there
  /// is none.
  static List<IntentExamples> all(PromptFolder folder) {
    List<PromptFile> files = folder.files(FOLDER, ".toml");
    if (files.isEmpty()) {
      throw new PromptException(FOLDER, 0, "holds no examples");
    }
    return files.parallelStream().map(file -> read(TomlFile.read(file))).toList();
  }

  private static IntentExamples read(TomlSection file) {
    Intent intent = file.oneOf("intent", Intent.class);
    Set<Right> rights = EnumSet.noneOf(Right.class);
    if (file.keys().contains("rights")) {
      file.texts("rights").forEach(name -> rights.add(right(file, name)));
    }
    List<String> texts = new ArrayList<>();
    LANGUAGES.forEach(language -> texts.addAll(file.texts(language)));
    file.end();
    return new IntentExamples(file.path(), intent, rights, texts);
  }

  private static Right right(TomlSection file, String name) {
    return Arrays.stream(Right.values())
        .filter(right -> right.wire().equals(name))
        .findFirst()
        .orElseThrow(() -> file.wrong("rights", "holds the unknown name \"" + name + "\""));
  }
}
