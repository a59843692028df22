package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
  @TempDir private Path folder;

  private Shell shell() {
    return new Shell(folder);
  }

  @Test
  void a_link_made_beside_a_running_server_opens_there() throws Exception {
    SmallBusiness.in(folder);
    Running server = Running.start(folder.resolve("data"), shell(), "serve", "--port", "0");
    try (HttpClient browser = HttpClient.newHttpClient()) {
      String link = shell().kept("link", "NADIA-GBP").lines().getFirst();
      HttpRequest visit = HttpRequest.newBuilder(URI.create(link)).build();
      HttpResponse<String> answer = browser.send(visit, HttpResponse.BodyHandlers.ofString());

      assertEquals(303, answer.statusCode(), link);
      assertTrue(answer.headers().firstValue("Location").orElse("").startsWith("/talk/"));
    }

    Shell.Answer answer = server.stop();
    assertEquals(0, answer.exit(), answer.err());
    assertTrue(answer.out().contains("Kept is open for Accounts Office at http://127.0.0.1:"));
    assertTrue(Files.notExists(folder.resolve("data/open-at")), "the doorplate is taken down");
    assertTrue(Files.exists(folder.resolve("data/logs/kept-0.log")));
  }

  @Test
  void a_port_that_is_taken_is_said_in_one_line() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      Shell.Answer answer = shell().kept("serve", "--port", port);

      assertEquals(3, answer.exit());
      assertEquals(
          "kept: port %s on 127.0.0.1 is taken; choose another\n".formatted(port), answer.err());
    }
  }

  @Test
  void a_broken_configuration_stops_the_start_before_anything_is_made() throws IOException {
    Files.writeString(folder.resolve("own.toml"), "[business]\nname = \"Clover\"\n");

    Shell.Answer answer = shell().kept("serve", "--config", "own.toml");

    assertEquals(4, answer.exit());
    assertTrue(answer.err().endsWith("own.toml:1: business.country is missing\n"), answer.err());
    assertTrue(Files.notExists(folder.resolve("data")));
  }
}
