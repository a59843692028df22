package dev.kept.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.ledger.LedgerException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Sample.NOW);

  @TempDir Path dir;
  private Path file;

  @BeforeEach
  void name() {
    file = dir.resolve("kept.db");
  }

  private LedgerException refused(Path where) {
    LedgerException refused =
        assertThrows(LedgerException.class, () -> Ledger.open(where, CLOCK).close());
    assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
    assertTrue(refused.getMessage().startsWith(where.toString()), refused.getMessage());
    return refused;
  }

  private static void sql(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String statement : statements) {
        Connections.run(connection, statement);
      }
    }
  }

  @Test
  void a_new_ledger_is_readable_by_its_owner_alone() throws IOException {
    Path fresh = dir.resolve("a/b");
    try (Ledger ledger = Ledger.open(fresh, CLOCK)) {
      assertEquals(fresh.resolve("kept.db"), ledger.file());
      assertEquals("rwx------", mode(fresh));
      assertEquals("rw-------", mode(ledger.file()));
      assertEquals("rw-------", mode(fresh.resolve("kept.db-wal")));
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void the_schema_this_program_knows_is_its_newest_migration() throws IOException {
    try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/sqlite"))) {
      int newest =
          migrations
              .map(path ->
                  Pattern.compile("V(\\d+)__.*\\.sql").matcher(path.getFileName().toString()))
              .filter(java.util.regex.Matcher::matches)
              .mapToInt(name -> Integer.parseInt(name.group(1)))
              .max()
              .orElseThrow();
      assertEquals(Schema.CURRENT, newest);
    }
  }

  @Test
  void an_empty_file_becomes_a_ledger() throws IOException {
    Files.createFile(file);
    try (Ledger ledger = Ledger.open(dir, CLOCK)) {
      assertEquals(0, ledger.read(Shelf::accountCount));
    }
  }

  @Test
  void a_file_of_another_kind_is_refused_and_left_alone() throws IOException {
    Files.writeString(file, "a shopping list");
    assertEquals(Kind.FOREIGN_FILE, refused(dir).kind());
    assertEquals("a shopping list", Files.readString(file));
  }

  @Test
  void another_programs_database_is_refused_and_left_alone() throws IOException, SQLException {
    sql(file, "create table song (title text)");
    byte[] before = Files.readAllBytes(file);
    assertEquals(Kind.FOREIGN_FILE, refused(dir).kind());
    assertArrayEquals(before, Files.readAllBytes(file));
    try (Stream<Path> left = Files.list(dir)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void a_ledger_of_a_newer_kept_is_refused_and_left_alone() throws IOException, SQLException {
    Ledger.open(dir, CLOCK).close();
    sql(file, "pragma user_version = 99");
    byte[] before = Files.readAllBytes(file);
    LedgerException refused = refused(dir);
    assertEquals(Kind.NEWER_SCHEMA, refused.kind());
    assertTrue(refused.getMessage().contains("99"), refused.getMessage());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void a_folder_that_cannot_be_made_is_refused() throws IOException {
    Path taken = Files.createFile(dir.resolve("taken"));
    assertEquals(Kind.NOT_WRITABLE, refused(taken).kind());
    assertEquals(Kind.NOT_WRITABLE, refused(taken.resolve("data")).kind());
  }

  @Test
  void a_folder_in_place_of_the_file_is_refused() throws IOException {
    Files.createDirectory(file);
    assertEquals(Kind.FOREIGN_FILE, refused(dir).kind());
  }

  @Test
  void a_ledger_cut_short_is_refused() throws IOException {
    Ledger.open(dir, CLOCK).close();
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(whole, 60));
    assertEquals(Kind.FOREIGN_FILE, refused(dir).kind());
  }

  @Test
  void many_may_open_a_new_ledger_at_the_same_moment() {
    List<CompletableFuture<Integer>> openings =
        IntStream.range(0, 4)
            .mapToObj(i ->
                CompletableFuture.supplyAsync(() -> {
                  try (Ledger ledger = Ledger.open(dir, CLOCK)) {
                    return ledger.read(Shelf::accountCount);
                  }
                }))
            .toList();
    assertEquals(List.of(0, 0, 0, 0), openings.stream().map(CompletableFuture::join).toList());
    assertFalse(Files.exists(dir.resolve("kept.migrating")));
  }

  @Test
  void a_creation_that_was_interrupted_is_finished_by_the_next_start() throws SQLException {
    sql(file, "pragma application_id = " + LedgerFile.APPLICATION_ID);
    try (Ledger ledger = Ledger.open(dir, CLOCK)) {
      assertEquals(0, ledger.read(Shelf::accountCount));
    }
  }

  @Test
  void a_backup_is_a_whole_ledger_that_only_its_owner_reads() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("copy"));
    Path copy = folder.resolve("kept.db");
    try (Ledger ledger = Ledger.open(dir, CLOCK)) {
      ledger.write(pen -> {
        Sample.books(pen);
        return null;
      });
      ledger.backup(copy);
      assertEquals("rw-------", mode(copy));
    }
    try (Ledger again = Ledger.open(folder, CLOCK)) {
      assertTrue(again.read(shelf -> shelf.account(Sample.ACCOUNT)).isPresent());
      assertTrue(again.verify().intact());
    }
  }

  @Test
  void a_backup_never_overwrites() throws IOException {
    Path copy = Files.writeString(dir.resolve("copy.db"), "precious");
    try (Ledger ledger = Ledger.open(dir, CLOCK)) {
      LedgerException refused = assertThrows(LedgerException.class, () -> ledger.backup(copy));
      assertEquals(Kind.NOT_WRITABLE, refused.kind());
    }
    assertEquals("precious", Files.readString(copy));
  }
}
