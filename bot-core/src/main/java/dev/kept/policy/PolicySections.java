package dev.kept.policy;

import dev.kept.prompts.TomlSection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The top-level sections of one policy file. Each may name the law or decision it rests on as
/// `source`; those are collected, and a key nobody asked for is refused.
final class PolicySections {
  private final TomlSection root;
  private final Map<String, String> sources = new LinkedHashMap<>();

  PolicySections(TomlSection root) {
    this.root = root;
  }

  <T> T read(String name, Function<TomlSection, T> read) {
    return finish(name, root.section(name), read);
  }

  <T> Optional<T> readOptional(String name, Function<TomlSection, T> read) {
    return root.optionalSection(name).map(section -> finish(name, section, read));
  }

  <T> List<T> readList(String name, Function<TomlSection, T> read) {
    return root.sections(name).stream().map(section -> finish(name, section, read)).toList();
  }

  Map<String, String> sources() {
    return sources;
  }

  private <T> T finish(String name, TomlSection section, Function<TomlSection, T> read) {
    T value = read.apply(section);
    section
        .optionalText("source")
        .ifPresent(source -> sources.merge(name, source, (a, b) -> a + "; " + b));
    section.end();
    return value;
  }
}
