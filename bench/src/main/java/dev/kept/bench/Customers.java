package dev.kept.bench;

import dev.kept.account.Account;
import dev.kept.account.AccountId;
import dev.kept.account.Customer;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Relationship;
import dev.kept.account.Verification;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.TokenHash;
import dev.kept.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The customers of a measurement: many alike, each with one overdue invoice and a link.
final class Customers {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  private Customers() {}

  /// A customer who has not talked yet.
  record Waiting(String link, String postcode, String name) {}

  /// What each of them says after opening the link, in order: heard, shown options, agreed,
  /// thanked.
  static List<Map.Entry<String, String>> turns(Waiting customer) {
    return List.of(
        Map.entry("text", customer.postcode()),
        Map.entry("text", "Two of my own clients paid me late this month, so I fell behind."),
        Map.entry("choice", "options"),
        Map.entry("text", "Are there any fees?"),
        Map.entry("choice", "offer:short"),
        Map.entry("signature", customer.name()),
        Map.entry("choice", "rate:5"));
  }

  /// Puts `count` customers into the ledger and gives each a link.
  static List<Waiting> fill(Ledger ledger, int count, LocalDate today) {
    List<Customer> customers = new ArrayList<>(count);
    List<Account> accounts = new ArrayList<>(count);
    List<Invoice> invoices = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      customers.add(customer(i, today));
      accounts.add(new Account(new AccountId("A" + i), new CustomerId("C" + i), DOLLAR));
      invoices.add(invoice(i, today));
    }
    ledger.write(pen -> {
      pen.customers(customers);
      pen.accounts(accounts);
      return pen.invoices(invoices);
    });
    return links(ledger, accounts);
  }

  /// All links in one commit: one by one, the disk would be what is measured.
  private static List<Waiting> links(Ledger ledger, List<Account> accounts) {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    List<Waiting> waiting = new ArrayList<>(accounts.size());
    ledger.<Boolean>write(pen -> {
      for (Account account : accounts) {
        String token = "bench-" + account.id();
        pen.createLink(account.id(), TokenHash.of(token), tomorrow);
        waiting.add(new Waiting(token, "10001", "Customer of a Measurement"));
      }
      return true;
    });
    return waiting;
  }

  private static Customer customer(int i, LocalDate today) {
    return new Customer(
        new CustomerId("C" + i),
        "Customer of a Measurement",
        CustomerKind.BUSINESS,
        "US",
        Locale.US,
        Relationship.STANDARD,
        Optional.of(today.minusYears(2)),
        Optional.of(ZoneId.of("America/New_York")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Verification(Verification.Question.POSTCODE, "10001")));
  }

  private static Invoice invoice(int i, LocalDate today) {
    return new Invoice(
        new InvoiceId("I" + i),
        new AccountId("A" + i),
        today.minusDays(60),
        today.minusDays(30),
        new Money(90_000 + i % 1000, DOLLAR),
        Optional.of("Coffee beans"));
  }
}
