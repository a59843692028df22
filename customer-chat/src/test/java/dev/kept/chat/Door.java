package dev.kept.chat;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.chat.web.Limits;
import dev.kept.desk.Business;
import dev.kept.desk.LinkDesk;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Rulebook;
import dev.kept.ledger.Ledger;
import dev.kept.money.Money;
import dev.kept.prompts.PromptFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The whole house behind a real server on loopback: a ledger in a folder of its own, the rules and
/// words as they ship, a few customers, and the door.
public final class Door implements AutoCloseable {
  /// What every customer here answers to the question that verifies.
  public static final String POSTCODE = "N1 9GU";

  private static final Rulebook RULES = rules();

  private final AtomicInteger customers = new AtomicInteger();
  private final Path data;
  private final Limits limits;
  private final Ledger ledger;
  private final NegotiationDesk desk;
  private final ChatServer server;

  private Door(Path data, Limits limits, int port) {
    this.data = data;
    this.limits = limits;
    this.ledger = Ledger.open(data, Clock.systemUTC());
    this.desk = new NegotiationDesk(ledger, RULES, Clock.systemUTC()).start();
    this.server =
        ChatServer.start(
            new ChatConfig("127.0.0.1", port, Optional.empty(), Set.of(), limits), desk);
  }

  private static Rulebook rules() {
    Business business =
        new Business(
            "Harbour Supplies",
            "GB",
            ZoneId.of("Europe/London"),
            Locale.UK,
            "#0f5c5c",
            Optional.empty(),
            Optional.of("help@harbour.example"),
            Optional.of("+44 20 7946 0000"),
            Optional.empty());
    Rulebook rules = Rulebook.load(business, PromptFolder.at(Path.of("../prompts")));
    rules.scripts().prove(ChatServer.cues());
    return rules;
  }

  /// A house in that folder, with limits no test runs into.
  public static Door open(Path data) {
    return open(data, Limits.usual().unhurried());
  }

  /// A house in that folder, with these limits.
  public static Door open(Path data, Limits limits) {
    return new Door(data, limits, 0);
  }

  /// A new customer, Ana Díaz, who owes for two invoices; answers the id of her account.
  public String ana() {
    return customer("Ana Díaz", 74_000, 50_000);
  }

  /// A new customer, Ben Okafor, who owes for one invoice; answers the id of his account.
  public String ben() {
    return customer("Ben Okafor", 36_000);
  }

  private String customer(String name, long... owed) {
    String id = "customer-" + customers.incrementAndGet();
    ledger.write(pen -> {
      pen.customers(List.of(customer(id, name)));
      pen.accounts(List.of(account(id)));
      return pen.invoices(
          IntStream.range(0, owed.length)
              .mapToObj(i -> invoice(id, "INV-100" + (i + 1), owed[i], 60 - 20 * i))
              .toList());
    });
    return id;
  }

  /// Stops this house and opens it again where it was: same folder, same port.
  public Door restarted() {
    int port = server.port();
    close();
    return new Door(data, limits, port);
  }

  private static Customer customer(String id, String name) {
    return new Customer(
        new CustomerId(id),
        name,
        CustomerKind.CONSUMER,
        "GB",
        Locale.UK,
        Relationship.STANDARD,
        Optional.of(LocalDate.of(2021, 3, 1)),
        Optional.of(ZoneId.of("Europe/London")),
        Optional.of(id + "@example.com"),
        Optional.empty(),
        Optional.empty(),
        List.of(new Verification(Verification.Question.POSTCODE, POSTCODE)));
  }

  private static Account account(String customer) {
    return new Account(
        new AccountId(customer), new CustomerId(customer), java.util.Currency.getInstance("GBP"));
  }

  private static Invoice invoice(String account, String id, long minor, int daysPastDue) {
    LocalDate due = LocalDate.now(Clock.systemUTC()).minusDays(daysPastDue);
    return new Invoice(
        new InvoiceId(id),
        new AccountId(account),
        due.minusDays(30),
        due,
        Money.of(minor, "GBP"),
        Optional.of("Timber"));
  }

  /// The secret part of a new link to this customer's account.
  public String link(String account) {
    return new LinkDesk(ledger, Clock.systemUTC())
        .create(new AccountId(account), Duration.ofDays(14))
        .orElseThrow()
        .token();
  }

  /// Ends every link of the account.
  public void revoke(String account) {
    new LinkDesk(ledger, Clock.systemUTC()).revokeAll(new AccountId(account));
  }

  /// Where the server answers.
  public String url() {
    return server.url();
  }

  /// The addresses it answers, each with its method.
  public List<String> routes() {
    return server.routes();
  }

  /// The ledger behind it.
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public void close() {
    server.close();
    desk.close();
    ledger.close();
  }
}
