package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
  @TempDir private Path folder;

  private Shell shell() {
    return new Shell(folder).on(Instant.now().plus(1, ChronoUnit.DAYS).toString().substring(0, 10));
  }

  private void configure(int port) throws IOException {
    Files.writeString(
        folder.resolve("kept.toml"),
        """
        [business]
        name = "Clover Furniture"
        country = "GB"
        zone = "Europe/London"
        locale = "en-GB"
        colour = "#1f5f5b"
        [web]
        port = %d
        """
            .formatted(port));
  }

  @Test
  void a_machine_that_is_ready_gets_only_ok() throws IOException {
    configure(0);
    SmallBusiness.in(folder);

    Shell.Answer answer = shell().kept("doctor");

    assertEquals(0, answer.exit(), answer.out() + answer.err());
    assertTrue(answer.lines().stream().allMatch(line -> line.startsWith("ok ")), answer.out());
    assertTrue(answer.out().contains("for Clover Furniture"));
    assertTrue(answer.out().contains("2 accounts, 0 talks, every line as it was written"));
  }

  @Test
  void before_anything_was_begun_it_says_how_to_begin() throws IOException {
    configure(0);

    Shell.Answer answer = shell().kept("doctor");

    assertEquals(0, answer.exit(), answer.out());
    assertTrue(answer.out().contains("none yet: begin with kept import"), answer.out());
    assertTrue(Files.notExists(folder.resolve("data")));
  }

  @Test
  void a_taken_port_is_the_environment() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      configure(taken.getLocalPort());

      Shell.Answer answer = shell().kept("doctor");

      assertEquals(3, answer.exit());
      assertTrue(answer.out().contains("!!  port"), answer.out());
      assertTrue(answer.out().contains("is taken by another program"), answer.out());
    }
  }

  @Test
  void a_wrong_configuration_is_named_by_file_and_line() throws IOException {
    Files.writeString(folder.resolve("kept.toml"), "[business]\nname = 7\n");

    Shell.Answer answer = shell().kept("doctor");

    assertEquals(4, answer.exit());
    assertTrue(answer.out().contains("kept.toml:2: business.name must be text"), answer.out());
  }

  @Test
  void a_file_that_is_no_ledger_is_left_alone() throws IOException {
    configure(0);
    Files.createDirectory(folder.resolve("data"));
    Files.writeString(folder.resolve("data/kept.db"), "something else entirely");

    Shell.Answer answer = shell().kept("doctor");

    assertEquals(3, answer.exit());
    assertTrue(answer.out().contains("is not a ledger of Kept"), answer.out());
    assertEquals("something else entirely", Files.readString(folder.resolve("data/kept.db")));
  }

  @Test
  void a_clock_that_runs_behind_its_own_files_is_noticed() throws IOException {
    configure(0);
    SmallBusiness.in(folder);

    Shell.Answer answer = new Shell(folder).on("2020-01-01").kept("doctor");

    assertEquals(3, answer.exit());
    assertTrue(answer.out().contains("set the clock"), answer.out());
  }

  @Test
  void its_json_is_one_line_a_check() throws IOException {
    configure(0);

    Shell.Answer answer = shell().kept("doctor", "--json");

    assertEquals(9, answer.lines().size());
    assertTrue(
        answer.lines().stream()
            .allMatch(line -> line.matches("\\{\"check\":\".*\",\"ok\":true,.*}")),
        answer.out());
  }
}
