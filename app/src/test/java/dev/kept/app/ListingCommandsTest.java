package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingCommandsTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_business() {
    SmallBusiness.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "handoffs, Nobody waits for a person.",
    "agreements, Nobody has signed anything yet.",
    "promises, Nobody has promised anything yet.",
    "talks, Nobody has talked yet."
  })
  void an_empty_list_says_so(String command, String said) {
    assertEquals(new Shell.Answer(0, said + "\n", ""), new Shell(folder).kept(command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"handoffs", "agreements", "promises", "talks"})
  void an_empty_list_has_no_json_lines(String command) {
    assertEquals(new Shell.Answer(0, "", ""), new Shell(folder).kept(command, "--json"));
  }
}
