package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  @TempDir private Path folder;

  private Shell.Answer demo(String... more) throws Exception {
    String[] arguments = new String[more.length + 3];
    System.arraycopy(new String[] {"demo", "--port", "0"}, 0, arguments, 0, 3);
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Running.start(folder.resolve("data"), new Shell(folder), arguments).stop();
  }

  @Test
  void its_json_has_a_line_for_each_customer_and_then_says_it_is_ready() throws Exception {
    Running demo =
        Running.start(folder.resolve("data"), new Shell(folder), "demo", "--port", "0", "--json");
    String address = Files.readString(folder.resolve("data/open-at"));
    Shell.Answer answer = demo.stop();

    assertEquals(0, answer.exit(), answer.err());
    List<String> lines = answer.lines();
    assertEquals("{\"kind\":\"ready\",\"url\":\"%s\"}".formatted(address), lines.getLast());
    assertTrue(lines.size() > 5, answer.out());
    for (String line : lines.subList(0, lines.size() - 1)) {
      assertTrue(
          line.matches(
              "\\{\"kind\":\"customer\",\"account\":\".+\",\"name\":\".+\",\"url\":\"%s/c/([\\w-]{43})\","
                      .formatted(address)
                  + "\"link\":\"\\1\",\"verification\":\\{\"question\":\"\\w+\",\"answer\":\".+\"},"
                  + "\"story\":\".+\"}"),
          line);
    }
  }

  @Test
  void started_again_it_goes_on_where_it_was_left_and_fresh_forgets_it() throws Exception {
    demo();
    new Shell(folder).typing("nothing that proves anything").kept("chat", "C1004-USD");

    assertTrue(demo().out().contains("It goes on where it was left"));
    assertEquals(1, new Shell(folder).kept("talks", "--json").lines().size());
    assertFalse(demo("--fresh").out().contains("It goes on where it was left"));
    assertEquals(0, new Shell(folder).kept("talks", "--json").lines().size());
  }

  @Test
  void a_business_of_ones_own_is_never_mixed_with_it() throws IOException {
    SmallBusiness.in(folder);
    byte[] before = Files.readAllBytes(folder.resolve("data/kept.db"));

    for (String fresh : List.of("--port=0", "--fresh")) {
      Shell.Answer answer = new Shell(folder).kept("demo", fresh);

      assertEquals(4, answer.exit());
      assertTrue(answer.err().contains("holds a business already"), answer.err());
    }
    assertEquals(before.length, Files.size(folder.resolve("data/kept.db")));
  }

  @Test
  void a_printed_link_opens_a_talk() throws Exception {
    Running demo = Running.start(folder.resolve("data"), new Shell(folder), "demo", "--port", "0");
    String link = new Shell(folder).kept("link", "C1004-USD").lines().getFirst();
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpRequest visit = HttpRequest.newBuilder(URI.create(link)).build();

      assertEquals(303, browser.send(visit, HttpResponse.BodyHandlers.discarding()).statusCode());
    } finally {
      demo.stop();
    }
  }
}
