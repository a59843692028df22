package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Fifty customers talk at once while the server is killed again and again. What was acknowledged
/// is there afterwards, once.
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class KilledServerTest {
  private static final int CUSTOMERS = 50;

  /// Killed after so many more turns were acknowledged; there are 200.
  private static final List<Integer> KILLS = List.of(30, 60, 50);

  @TempDir private Path folder;
  private final Semaphore acknowledged = new Semaphore(0);

  @Test
  void nothing_that_was_acknowledged_is_lost_or_doubled() throws Exception {
    List<String> links = Crowd.in(folder.resolve("data"), CUSTOMERS);
    ServerProcess server = ServerProcess.start(folder, 0);
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      URI address = server.address();
      List<ApiCustomer> customers = new ArrayList<>();
      links.forEach(
          link -> customers.add(new ApiCustomer(http, address, link, acknowledged::release)));
      List<Future<?>> talks = new ArrayList<>();
      for (int i = 0; i < CUSTOMERS; i++) {
        ApiCustomer customer = customers.get(i);
        boolean promises = i % 2 == 0;
        talks.add(threads.submit(() -> promises ? promise(customer) : agree(customer)));
      }
      for (int turns : KILLS) {
        acknowledged.acquire(turns);
        server.close();
        server = ServerProcess.start(folder, address.getPort());
      }
      for (Future<?> talk : talks) {
        talk.get();
      }
      for (ApiCustomer customer : customers) {
        isWhole(customer);
      }
    } finally {
      server.close();
    }
    booksAreWhole();
  }

  private static JsonNode agree(ApiCustomer customer) throws Exception {
    customer.open();
    customer.says("text", Crowd.POSTCODE);
    JsonNode shown = customer.says("choice", "options");
    customer.says("choice", "offer:" + shown.get("offers").get(0).get("id").asText());
    customer.says("signature", Crowd.NAME);
    JsonNode last = customer.says("choice", "rate:5");
    assertEquals("agreed", last.get("state").asText(), last::toString);
    return last;
  }

  private static JsonNode promise(ApiCustomer customer) throws Exception {
    LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(7);
    customer.open();
    customer.says("text", Crowd.POSTCODE);
    customer.says("text", "I will pay all of it on " + day);
    JsonNode last = customer.says("text", "yes");
    assertEquals("promised", last.get("state").asText(), last::toString);
    return last;
  }

  private static void isWhole(ApiCustomer customer) throws Exception {
    List<JsonNode> lines = customer.lines();
    for (int i = 0; i < lines.size(); i++) {
      assertEquals(i + 1, lines.get(i).get("seq").asInt(), "a line is missing or doubled");
    }
    for (int turn = 0; turn < customer.answers().size(); turn++) {
      JsonNode answer = customer.answers().get(turn);
      answer.get("messages").forEach(line -> assertTrue(lines.contains(line), line::toString));
      assertEquals(answer.get("messages"), customer.again(turn).get("messages"));
    }
    assertEquals(lines, customer.lines(), "what was said again was written again");
    long own = lines.stream().filter(line -> line.get("from").asText().equals("customer")).count();
    assertEquals(customer.answers().size(), own);
  }

  private void booksAreWhole() {
    Shell shell = new Shell(folder);
    assertEquals(0, shell.kept("verify").exit(), () -> shell.kept("verify").err());
    assertEquals(CUSTOMERS / 2, shell.kept("agreements", "--json").lines().size());
    assertEquals(CUSTOMERS / 2, shell.kept("promises", "--json").lines().size());
    assertEquals(CUSTOMERS, shell.kept("talks", "--json").lines().size());
  }
}
