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

  /// How the file differs from what is known: what is new or different, in its order, and how many
  /// of its things were created, updated, or known as they are.
  record Difference<V>(List<V> changes, int created, int updated, int unchanged) {}

  Difference<V> difference() {
    List<V> changes = new ArrayList<>();
    int created = 0;
    for (Map.Entry<K, Found<V>> each : found.entrySet()) {
      V value = each.getValue().value();
      Optional<V> before = known.apply(each.getKey());
      created += before.isEmpty() ? 1 : 0;
      if (before.filter(value::equals).isEmpty()) {
        changes.add(value);
      }
    }
    int unchanged = found.size() - changes.size();
    return new Difference<>(changes, created, changes.size() - created, unchanged);
  }
}
