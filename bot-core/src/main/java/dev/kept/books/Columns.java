package dev.kept.books;

import dev.kept.sheet.RefusedException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Where in a file each field stands.
final class Columns {
  private final List<String> header;
  private final Map<Field, Integer> places;

  private Columns(List<String> header, Map<Field, Integer> places) {
    this.header = header;
    this.places = places;
  }

  /// Finds the columns by the names of the map, or by their usual names when it names none. Throws
  /// [RefusedException] for a column that is missing or there twice, and says how to name it.
  static Columns in(List<String> header, ImportKind kind, Mapping mapping) {
    Map<Field, Integer> places = new EnumMap<>(Field.class);
    for (Field field : Field.of(kind)) {
      OptionalInt place =
          mapping.columns().isEmpty()
              ? first(header, field.usualNames(kind))
              : mapped(header, field, mapping.columns());
      place.ifPresent(at -> places.put(field, at));
    }
    Columns columns = new Columns(header, places);
    columns.refuseMissing(kind);
    return columns;
  }

  private static OptionalInt mapped(List<String> header, Field field, Map<Field, String> names) {
    String name = names.get(field);
    if (name == null) {
      return OptionalInt.empty();
    }
    OptionalInt place = first(header, List.of(name));
    if (place.isEmpty()) {
      throw new RefusedException(
          1,
          "the map says that %s stands in column \"%s\", but the file has only %s"
              .formatted(field.key(), name, header));
    }
    return place;
  }

  private static OptionalInt first(List<String> header, List<String> names) {
    List<String> plain = header.stream().map(Field::plain).toList();
    for (String name : names) {
      int at = plain.indexOf(Field.plain(name));
      if (at >= 0) {
        if (plain.lastIndexOf(Field.plain(name)) != at) {
          throw new RefusedException(
              1, "the file has two columns \"%s\"; rename one".formatted(header.get(at)));
        }
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  private void refuseMissing(ImportKind kind) {
    List<Set<Field>> missing =
        Field.neededFor(kind).stream()
            .filter(anyOf -> anyOf.stream().noneMatch(this::has))
            .toList();
    if (!missing.isEmpty()) {
      throw new RefusedException(
          1,
          "no column for %s in %s; name it in a map (--map), under [columns]: %s = \"its name\""
              .formatted(
                  String.join(", ", missing.stream().map(Columns::oneOf).toList()),
                  header,
                  missing.getFirst().iterator().next().key()));
    }
  }

  private static String oneOf(Set<Field> fields) {
    return String.join(" or ", fields.stream().map(Field::key).toList());
  }

  boolean has(Field field) {
    return places.containsKey(field);
  }

  /// The column's own name in the file.
  String name(Field field) {
    return header.get(place(field));
  }

  int place(Field field) {
    Integer place = places.get(field);
    return place == null ? -1 : place;
  }
}
