package dev.kept.bench;

import dev.kept.chat.ChatConfig;
import dev.kept.chat.ChatServer;
import dev.kept.chat.web.Limits;
import dev.kept.desk.Business;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Rulebook;
import dev.kept.ledger.Ledger;
import dev.kept.prompts.PromptFolder;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Kept as it runs at a business, on a ledger of its own full of customers who wait to talk.
final class Scene implements AutoCloseable {
  private static final int CUSTOMERS_A_SECOND = 1_500;
  private static final int FIFTY = 50;

  private final Ledger ledger;
  private final NegotiationDesk desk;
  private final Iterator<Customers.Waiting> waiting;

  private Scene(Ledger ledger, NegotiationDesk desk, Iterator<Customers.Waiting> waiting) {
    this.ledger = ledger;
    this.desk = desk;
    this.waiting = waiting;
  }

  /// Opens a business in `folder` with enough customers for a phase of that length.
  static Scene open(Path folder, Duration phase) {
    InstantSource clock = InstantSource.system();
    Ledger ledger = Ledger.open(folder, clock);
    Rulebook rules = Rulebook.load(business(), PromptFolder.bundled());
    int count = (int) Math.min(60_000, phase.toSeconds() * CUSTOMERS_A_SECOND);
    ConcurrentLinkedQueue<Customers.Waiting> queue =
        new ConcurrentLinkedQueue<>(
            Customers.fill(ledger, count, LocalDate.now(business().zone())));
    return new Scene(ledger, new NegotiationDesk(ledger, rules, clock).start(), polled(queue));
  }

  private static Iterator<Customers.Waiting> polled(
      ConcurrentLinkedQueue<Customers.Waiting> queue) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !queue.isEmpty();
      }

      @Override
      public Customers.Waiting next() {
        return queue.remove();
      }
    };
  }

  private static Business business() {
    return new Business(
        "Measured Ltd",
        "US",
        ZoneId.of("America/New_York"),
        Locale.US,
        "#2b5f75",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Load.Measured turnsThroughTheDesk(Load.Span span) throws Exception {
    return Load.run(
        "turns through the desk", Bench.CALLERS, span, number -> new DeskCustomer(desk, waiting));
  }

  Load.Measured turnsOverHttp(Load.Span span) throws Exception {
    try (ChatServer server = serve();
        HttpClient http = Echo.client()) {
      URI address = URI.create(server.url());
      return Load.run(
          "turns over HTTP",
          Bench.CALLERS,
          span,
          number -> new HttpCustomer(http, address, waiting));
    }
  }

  /// Fifty customers, a turn a second each.
  Load.Measured fiftyTurnsASecond(Load.Span span) throws Exception {
    try (ChatServer server = serve();
        HttpClient http = Echo.client()) {
      URI address = URI.create(server.url());
      return Load.paced(
          "50 turns/s",
          FIFTY,
          span,
          Duration.ofSeconds(1),
          number -> new HttpCustomer(http, address, waiting));
    }
  }

  private ChatServer serve() {
    return ChatServer.start(
        new ChatConfig("127.0.0.1", 0, Optional.empty(), Set.of(), Limits.usual().unhurried()),
        desk);
  }

  @Override
  public void close() {
    desk.close();
    ledger.close();
  }
}
