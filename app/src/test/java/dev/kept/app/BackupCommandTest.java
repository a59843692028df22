package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_business() {
    SmallBusiness.in(folder);
  }

  @Test
  void a_copy_works_as_the_ledger_of_another_folder() throws IOException {
    Shell.Answer answer = new Shell(folder).kept("backup", "safe.db");

    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().startsWith("Copied to " + folder.resolve("safe.db")));
    Files.createDirectory(folder.resolve("restored"));
    Files.copy(folder.resolve("safe.db"), folder.resolve("restored/kept.db"));
    assertArrayEquals(
        new Shell(folder).kept("export").lines().toArray(),
        new Shell(folder).kept("export", "--data", "restored").lines().toArray());
  }

  @Test
  void what_is_there_is_not_written_over() throws IOException {
    Path target = folder.resolve("precious.db");
    Files.writeString(target, "precious");

    Shell.Answer answer = new Shell(folder).kept("backup", "precious.db");

    assertEquals(4, answer.exit());
    assertEquals(
        "kept: precious.db is there already: choose another name, or add --force\n", answer.err());
    assertEquals("precious", Files.readString(target));
  }

  @Test
  void force_replaces_it_with_the_proven_copy() throws IOException {
    Path target = folder.resolve("old.db");
    Files.writeString(target, "old");

    assertEquals(0, new Shell(folder).kept("backup", "old.db", "--force").exit());

    assertTrue(Files.size(target) > 1000);
  }

  @Test
  void nothing_is_left_lying_beside_the_copy() throws IOException {
    new Shell(folder).kept("backup", "safe.db");

    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          Stream.of("data", "safe.db").toList(),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void a_folder_that_is_not_there_is_said_plainly() {
    Shell.Answer answer = new Shell(folder).kept("backup", "nowhere/safe.db");

    assertEquals(3, answer.exit());
    assertTrue(answer.err().contains("there is no folder"), answer.err());
  }
}
