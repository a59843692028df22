package dev.kept.app.sample;

import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// What the sample business sells, in the language of who buys it.
final class Goods {
  private record Kind(String name, String language) {}

  private final Map<Kind, List<String>> names = new HashMap<>();

  Goods() {
    TomlSection root = TomlFile.read(new PromptFile("goods.toml", Guest.resource("goods.toml")));
    for (String kind : root.keys()) {
      TomlSection section = root.section(kind);
      names.put(new Kind(kind, "en"), section.texts("en"));
      names.put(new Kind(kind, "es"), section.texts("es"));
      section.end();
    }
    root.end();
  }

  String name(String kind, String language, Random random) {
    List<String> some = Objects.requireNonNull(names.get(new Kind(kind, language)), kind);
    return some.get(random.nextInt(some.size()));
  }
}
