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
import dev.kept.ledger.TokenHash;
import dev.kept.money.Money;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// A business with many customers alike, each with one overdue invoice of 640 pounds and a link.
final class Crowd {
  static final String NAME = "Alex Example";
  static final String POSTCODE = "LS1 4AB";

  private Crowd() {}

  /// Writes them into the data folder; answers their links.
  static List<String> in(Path data, int count) {
    LogFolder.silence();
    LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
    try (Ledger ledger = Ledger.open(data, InstantSource.system())) {
      return ledger.write(pen -> {
        pen.customers(each(count).mapToObj(Crowd::customer).toList());
        pen.accounts(each(count).mapToObj(Crowd::account).toList());
        pen.invoices(each(count).mapToObj(number -> invoice(number, today)).toList());
        return each(count)
            .mapToObj(number -> {
              String link = "link-of-customer-" + number;
              pen.createLink(
                  account(number).id(),
                  TokenHash.of(link),
                  InstantSource.system().instant().plus(Duration.ofDays(1)));
              return link;
            })
            .toList();
      });
    }
  }

  private static IntStream each(int count) {
    return IntStream.range(0, count);
  }

  private static Customer customer(int number) {
    return new Customer(
        new CustomerId("C" + number),
        NAME,
        CustomerKind.CONSUMER,
        "GB",
        Locale.UK,
        Relationship.STANDARD,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new Verification(Verification.Question.POSTCODE, POSTCODE)));
  }

  private static Account account(int number) {
    return new Account(
        new AccountId("A" + number), new CustomerId("C" + number), Currency.getInstance("GBP"));
  }

  private static Invoice invoice(int number, LocalDate today) {
    return new Invoice(
        new InvoiceId("I" + number),
        account(number).id(),
        today.minusDays(50),
        today.minusDays(20),
        Money.of(64_000, "GBP"),
        Optional.of("Shelves"));
  }
}
