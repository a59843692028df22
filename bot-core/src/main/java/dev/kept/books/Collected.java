package dev.kept.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What the rows of a file say about things of one kind, each under its key, and how that differs
/// from what is known.
final class Collected<K, V> {
  private record Found<V>(int line, V value) {}

  private final Map<K, Found<V>> found = new LinkedHashMap<>();
  private final Function<K, Optional<V>> known;

  /// `known` finds what the ledger holds under a key.
  Collected(Function<K, Optional<V>> known) {
    this.known = known;
  }

  /// Takes what a row says. The same again changes nothing; something else under the same key
  /// refuses the row.
  void add(K key, V value, Cells cells) {
    Found<V> before = found.putIfAbsent(key, new Found<>(cells.line(), value));
    if (before != null && !before.value().equals(value)) {
      throw cells.refused(
          "%s is already on line %d with other content".formatted(key, before.line()));
    }
  }

  /// What the ledger will hold under `key`: as the file says, or as it is.
  Optional<V> get(K key) {
    Found<V> here = found.get(key);
    return here == null ? known.apply(key) : Optional.of(here.value());
  }

  boolean has(K key) {
    return found.containsKey(key);
  }

  /// What is new or different, in the order of the file.
  List<V> changes() {
    List<V> changes = new ArrayList<>();
    found.forEach((key, here) -> {
      if (known.apply(key).filter(here.value()::equals).isEmpty()) {
        changes.add(here.value());
      }
    });
    return changes;
  }

  int created() {
    return (int) found.keySet().stream().filter(key -> known.apply(key).isEmpty()).count();
  }

  int updated() {
    return changes().size() - created();
  }

  int unchanged() {
    return found.size() - changes().size();
  }
}
