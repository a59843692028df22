package dev.kept.prompts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/// One table of a TOML file, read key by key. Every refusal is a [PromptException] that names file,
/// line and key.
public final class TomlSection {
  private final String path;
  private final String prefix;
  private final int line;
  private final TomlTable table;
  private final Set<String> taken = new HashSet<>();

  TomlSection(String path, String prefix, int line, TomlTable table) {
    this.path = path;
    this.prefix = prefix;
    this.line = line;
    this.table = table;
  }

  /// Text under `key`; refused when missing or blank.
  public String text(String key) {
    return required(key, this::optionalText);
  }

  public Optional<String> optionalText(String key) {
    return value(key).map(value -> cast(key, value, String.class, "text in quotes"));
  }

  /// A whole number between `least` and `most`, both included.
  public int number(String key, int least, int most) {
    return required(key, k -> optionalNumber(k, least, most));
  }

  public Optional<Integer> optionalNumber(String key, int least, int most) {
    return value(key)
        .map(value -> cast(key, value, Long.class, "a whole number"))
        .map(number -> {
          if (number < least || number > most) {
            throw wrong(key, "is %d; write a number from %d to %d".formatted(number, least, most));
          }
          return number.intValue();
        });
  }

  /// A whole number (minor units of money), zero or more.
  public long amount(String key) {
    long amount =
        required(key, k -> value(k).map(value -> cast(k, value, Long.class, "a whole number")));
    if (amount < 0) {
      throw wrong(key, "is negative; write zero or more");
    }
    return amount;
  }

  /// A decimal number; whole ones are taken too.
  public BigDecimal decimal(String key) {
    return required(
        key,
        k ->
            value(k)
                .map(value ->
                    switch (value) {
                      case Long whole -> BigDecimal.valueOf(whole);
                      case Double fraction -> BigDecimal.valueOf(fraction);
                      default -> throw wrong(k, "is not a number");
                    }));
  }

  /// True or false.
  public boolean flag(String key) {
    return required(key, this::optionalFlag);
  }

  public Optional<Boolean> optionalFlag(String key) {
    return value(key).map(value -> cast(key, value, Boolean.class, "true or false"));
  }

  /// A TOML local date.
  public LocalDate date(String key) {
    return required(
        key, k -> value(k).map(value -> cast(k, value, LocalDate.class, "a date like 2026-01-31")));
  }

  /// One of the enum's names, written in lower case.
  public <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
    return choice(key, text(key), choices);
  }

  /// A list of texts; empty when the key is missing.
  public List<String> texts(String key) {
    return value(key)
        .map(value -> cast(key, value, TomlArray.class, "a list of texts"))
        .map(array -> items(key, array, String.class, "a list of texts"))
        .orElse(List.of());
  }

  /// A list of whole numbers; empty when the key is missing.
  public List<Integer> numbers(String key) {
    return value(key)
        .map(value -> cast(key, value, TomlArray.class, "a list of whole numbers"))
        .map(array -> items(key, array, Long.class, "a list of whole numbers"))
        .orElse(List.of())
        .stream()
        .map(Math::toIntExact)
        .toList();
  }

  /// The table under `key`; refused when missing.
  public TomlSection section(String key) {
    return required(key, this::optionalSection);
  }

  public Optional<TomlSection> optionalSection(String key) {
    return value(key)
        .map(value -> cast(key, value, TomlTable.class, "a table"))
        .map(found -> new TomlSection(path, prefix + key + ".", lineOf(key), found));
  }

  /// The tables under `[[key]]`, in order; none when the key is missing.
  public List<TomlSection> sections(String key) {
    Optional<TomlArray> array =
        value(key)
            .map(value -> cast(key, value, TomlArray.class, "a list of [[" + key + "]] tables"));
    List<TomlSection> found = new ArrayList<>();
    array.ifPresent(tables -> {
      for (int i = 0; i < tables.size(); i++) {
        TomlTable one = cast(key, tables.get(i), TomlTable.class, "a [[" + key + "]] table");
        found.add(
            new TomlSection(
                path,
                "%s%s[%d].".formatted(prefix, key, i + 1),
                tables.inputPositionOf(i).line(),
                one));
      }
    });
    return found;
  }

  /// The keys nobody has taken yet, sorted: for sections whose keys are names of the reader's own.
  public Set<String> keys() {
    return new TreeSet<>(table.keySet());
  }

  /// Refuses keys that nobody asked for: a misspelt key must not be silently ignored.
  public void end() {
    Set<String> unknown = new TreeSet<>(table.keySet());
    unknown.removeAll(taken);
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      throw wrong(first, "is not a key Kept knows here; known keys: " + new TreeSet<>(taken));
    }
  }

  /// The refusal of what stands under `key`, with its line.
  public PromptException wrong(String key, String problem) {
    return new PromptException(path, lineOf(key), "%s%s %s".formatted(prefix, key, problem));
  }

  /// The 1-based line where this table starts.
  public int line() {
    return line;
  }

  /// The file this table stands in.
  public String path() {
    return path;
  }

  private <T> T required(String key, Function<String, Optional<T>> read) {
    return read.apply(key)
        .filter(value -> !(value instanceof String text && text.isBlank()))
        .orElseThrow(
            () -> new PromptException(path, line, "%s%s is missing".formatted(prefix, key)));
  }

  private Optional<Object> value(String key) {
    taken.add(key);
    return Optional.ofNullable(table.get(List.of(key)));
  }

  private <E extends Enum<E>> E choice(String key, String name, Class<E> choices) {
    for (E each : choices.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(name)) {
        return each;
      }
    }
    List<String> names =
        java.util.Arrays.stream(choices.getEnumConstants())
            .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
            .toList();
    throw wrong(key, "is \"%s\"; write one of %s".formatted(name, names));
  }

  private <T> List<T> items(String key, TomlArray array, Class<T> type, String wanted) {
    List<T> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      items.add(cast(key, array.get(i), type, wanted));
    }
    return List.copyOf(items);
  }

  private <T> T cast(String key, Object value, Class<T> type, String wanted) {
    if (!type.isInstance(value)) {
      throw wrong(key, "must be " + wanted);
    }
    return type.cast(value);
  }

  /// The 1-based line where `key` stands, or where this table starts.
  public int lineOf(String key) {
    @Nullable TomlPosition position =
        table.contains(List.of(key)) ? table.inputPositionOf(List.of(key)) : null;
    return position == null ? line : position.line();
  }
}
