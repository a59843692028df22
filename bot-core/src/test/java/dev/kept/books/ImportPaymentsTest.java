package dev.kept.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.AccountId;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.money.Money;
import dev.kept.sheet.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPaymentsTest {
  private static final Mapping EURO =
      Shelf.map("[defaults]\ncountry = \"FR\"\ncurrency = \"EUR\"\n");

  private final Shelf shelf = new Shelf();

  @BeforeEach
  void someInvoices() {
    shelf.take(
        ImportKind.INVOICES,
        EURO,
        """
        customer,invoice,issued,amount,currency
        C1,101,2026-01-01,100.00,EUR
        C1,102,2026-02-01,100.00,EUR
        C2,201,2026-01-01,100.00,USD
        C3,301,2026-01-01,100.00,EUR
        C3,302,2026-01-01,100.00,USD
        C4,301,2026-01-01,100.00,GBP
        """);
  }

  private Import.Result take(String csv) {
    return shelf.take(ImportKind.PAYMENTS, EURO, csv);
  }

  private List<Refusal> refused(String csv) {
    return shelf.refused(ImportKind.PAYMENTS, EURO, csv);
  }

  @Test
  void a_payment_has_its_number_both_days_and_the_invoice_it_is_for() {
    take(
        """
        payment,customer,invoice,amount,value date,booked on
        P1,C1,102,40.00,2026-02-10,2026-02-12
        """);
    assertEquals(
        new Payment(
            "P1",
            new AccountId("C1-EUR"),
            Money.of(4_000, "EUR"),
            LocalDate.of(2026, 2, 10),
            LocalDate.of(2026, 2, 12),
            Optional.of(new InvoiceId("102"))),
        shelf.payments.get("C1-EUR P1"));
  }

  @Test
  void an_invoice_number_alone_finds_its_account() {
    take("invoice,amount,date\n201,40.00,2026-02-10\n");
    assertEquals(
        Set.of(Money.of(4_000, "USD")),
        Set.copyOf(shelf.payments.values().stream().map(Payment::amount).toList()));
  }

  @Test
  void the_only_account_of_a_customer_needs_no_currency() {
    take("customer,amount,date\nC2,40.00,2026-02-10\n");
    assertEquals(new AccountId("C2-USD"), shelf.payments.values().iterator().next().account());
  }

  @Test
  void an_account_may_be_named_itself() {
    take("account,amount,date\nC3-USD,40.00,2026-02-10\n");
    assertEquals(new AccountId("C3-USD"), shelf.payments.values().iterator().next().account());
  }

  @Test
  void payments_without_a_number_are_counted_once_each_and_once_only() {
    String twins =
        "customer,amount,date\nC1,40.00,2026-02-10\nC1,40.00,2026-02-10\nC1,5,2026-02-10\n";
    assertEquals(new Import.Result(3, 0, 0, 0, 0, 0), take(twins));
    assertEquals(new Import.Result(0, 0, 3, 0, 0, 0), take(twins));
    assertEquals(new Import.Result(1, 0, 3, 0, 0, 0), take(twins + "C1,40.00,2026-02-10\n"));
  }

  @Test
  void a_returned_payment_needs_a_map_that_allows_it() {
    String csv = "customer,amount,date\nC1,-40.00,2026-02-10\n";
    assertTrue(refused(csv).getFirst().reason().contains("returns = true"));
    shelf.take(
        ImportKind.PAYMENTS,
        Shelf.map("[defaults]\ncurrency = \"EUR\"\n[rules]\nreturns = true\n"),
        csv);
    assertEquals(Money.of(-4_000, "EUR"), shelf.payments.values().iterator().next().amount());
  }

  @Test
  void a_payment_for_an_unknown_invoice_counts_without_a_name_when_the_map_says_so() {
    String csv = "customer,invoice,amount,date\nC1,77,40.00,2026-02-10\n";
    assertTrue(refused(csv).getFirst().reason().contains("unknown_invoices = true"));
    Mapping lenient =
        Shelf.map("[defaults]\ncurrency = \"EUR\"\n[rules]\nunknown_invoices = true\n");
    assertEquals(1, shelf.take(ImportKind.PAYMENTS, lenient, csv).created());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,,40.00,2026-02-10    | names neither a customer nor an invoice
          C9,,40.00,2026-02-10  | customer "C9" is not known
          ,301,40.00,2026-02-10 | is the number of 2 invoices
          ,999,40.00,2026-02-10 | invoice "999" is not known
          C1,201,40.00,2026-02-10 | is not an invoice of account C1-EUR
          C1,101,40.00,         | is blank
          """)
  void a_payment_that_belongs_nowhere_is_refused(String row, String why) {
    List<Refusal> refusals = refused("customer,invoice,amount,date\n" + row + "\n");
    assertEquals(1, refusals.size());
    assertTrue(refusals.getFirst().reason().contains(why), refusals::toString);
  }
}
