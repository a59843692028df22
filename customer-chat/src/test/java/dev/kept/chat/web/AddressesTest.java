package dev.kept.chat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @Test
  void a_header_from_a_stranger_is_not_believed() throws Exception {
    assertEquals("127.0.0.1", seen(Set.of(), "203.0.113.9"));
  }

  @Test
  void a_proxy_is_believed_as_far_as_it_saw_itself() throws Exception {
    assertEquals("203.0.113.9", seen(Set.of("127.0.0.1"), "6.6.6.6, 203.0.113.9"));
    assertEquals(
        "203.0.113.9", seen(Set.of("127.0.0.1", "10.0.0.2"), "6.6.6.6, 203.0.113.9, 10.0.0.2"));
  }

  @ParameterizedTest
  @CsvSource({
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::",
    "2001:db8:1:2:aaaa::1, 2001:db8:1:2::",
    "2001:db8::1, 2001:db8::",
    "::1, ::",
    "192.0.2.7, 192.0.2.7"
  })
  void one_household_is_one_network(String address, String counted) throws Exception {
    assertEquals(counted, household(address));
  }

  private static String seen(Set<String> proxies, String forwarded) throws Exception {
    Addresses addresses = new Addresses(proxies);
    return ask(forwarded, request -> request.result(addresses.of(request)));
  }

  private static String household(String address) throws Exception {
    Addresses addresses = new Addresses(Set.of("127.0.0.1"));
    return ask(address, request -> request.result(addresses.household(request)));
  }

  private static String ask(String forwarded, io.javalin.http.Handler answer)
      throws IOException, InterruptedException {
    Javalin server = Javalin.create(config -> config.routes.get("/", answer)).start("127.0.0.1", 0);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port()))
              .header("X-Forwarded-For", forwarded)
              .build();
      return client.send(request, BodyHandlers.ofString()).body();
    } finally {
      server.stop();
    }
  }
}
