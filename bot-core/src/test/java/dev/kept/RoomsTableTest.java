package dev.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds `docs/architecture.md` to the house: every room that stands, in order, with the sentence
/// of its `package-info.java`.
class RoomsTableTest {
  private static final Path SOURCES = Path.of("src/main/java/dev/kept");

  @Test
  void the_architecture_page_names_every_room_with_its_own_sentence() throws IOException {
    List<String> standing = new ArrayList<>();
    for (String room : RoomRules.ROOMS) {
      Path words = SOURCES.resolve(room).resolve("package-info.java");
      if (Files.exists(words)) {
        standing.add("| `%s` | %s |".formatted(room, sentence(words)));
      }
    }

    assertFalse(standing.isEmpty(), "no room was found: the test would hold nothing");
    assertEquals(standing, table());
  }

  private static String sentence(Path words) throws IOException {
    return Files.readAllLines(words).stream()
        .filter(line -> line.startsWith("///"))
        .map(line -> line.substring(3).strip())
        .collect(Collectors.joining(" "));
  }

  private static List<String> table() throws IOException {
    return Files.readAllLines(Path.of("../docs/architecture.md")).stream()
        .dropWhile(line -> !line.startsWith("## The rooms of"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .toList();
  }
}
