package dev.kept.app.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
  private static final List<String> NAMES =
      List.of("serve", "demo", "link", "chat", "handoffs", "--json", "--data");

  @ParameterizedTest
  @CsvSource({
    "sevre, serve",
    "dmeo, demo",
    "handofs, handoffs",
    "Chat, chat",
    "--jsno, --json",
    "links, link"
  })
  void a_slip_of_the_fingers_finds_its_name(String typed, String meant) {
    assertEquals(Optional.of(meant), Likeness.nearest(typed, NAMES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz", "x", "", "transcript", "d"})
  void something_else_finds_none(String typed) {
    assertEquals(Optional.empty(), Likeness.nearest(typed, NAMES));
  }
}
