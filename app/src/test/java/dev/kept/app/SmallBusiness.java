package dev.kept.app;

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
import dev.kept.ledger.Pen;
import dev.kept.money.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A business with two customers who owe: a café in Leeds and Nadia Rahman in Bristol.
final class SmallBusiness {
  static final AccountId CAFE = new AccountId("CAFE-GBP");
  static final AccountId NADIA = new AccountId("NADIA-GBP");

  private SmallBusiness() {}

  static Path in(Path folder) {
    LogFolder.silence();
    Path data = folder.resolve("data");
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-01T09:00:00Z"));
    try (Ledger ledger = Ledger.open(data, clock)) {
      ledger.write(SmallBusiness::write);
    }
    return data;
  }

  private static boolean write(Pen pen) {
    pen.customers(
        List.of(
            customer("CAFE", "Clover Street Café", CustomerKind.BUSINESS, "LS1 4AB"),
            customer("NADIA", "Nadia Rahman", CustomerKind.CONSUMER, "BS1 5TR")));
    pen.accounts(
        List.of(
            new Account(CAFE, new CustomerId("CAFE"), Currency.getInstance("GBP")),
            new Account(NADIA, new CustomerId("NADIA"), Currency.getInstance("GBP"))));
    pen.invoices(List.of(invoice(CAFE, "INV-7", 124_000), invoice(NADIA, "INV-8", 36_000)));
    return true;
  }

  private static Customer customer(String id, String name, CustomerKind kind, String postcode) {
    return new Customer(
        new CustomerId(id),
        name,
        kind,
        "GB",
        Locale.UK,
        Relationship.STANDARD,
        Optional.of(LocalDate.parse("2022-05-01")),
        Optional.empty(),
        Optional.of(id.toLowerCase(Locale.ROOT) + "@example.org"),
        Optional.empty(),
        Optional.empty(),
        List.of(new Verification(Verification.Question.POSTCODE, postcode)));
  }

  private static Invoice invoice(AccountId account, String id, long minor) {
    return new Invoice(
        new InvoiceId(id),
        account,
        LocalDate.parse("2026-09-01"),
        LocalDate.parse("2026-10-01"),
        Money.of(minor, "GBP"),
        Optional.of("Tables and chairs"));
  }
}
