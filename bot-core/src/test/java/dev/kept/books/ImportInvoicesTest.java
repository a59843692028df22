package dev.kept.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.money.Money;
import dev.kept.sheet.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportInvoicesTest {
  private static final Mapping EXPORT =
      Shelf.map(
          """
          [file]
          dates = ["M/D/YYYY"]

          [defaults]
          country = "US"
          currency = "USD"
          kind = "business"

          [columns]
          customer = "Acct"
          invoice = "Doc No."
          issued = "Dated"
          due = "Due by"
          amount = "Gross"
          settled = "Cleared"
          disputed = "Query?"
          """);

  private static final String BOOK =
      """
      Acct,Country Code,Doc No.,Dated,Due by,Gross,Cleared,Query?
      40-1,391,9001,1/5/2026,2/4/2026,"1,250.00",2/9/2026,No
      40-1,391,9002,2/5/2026,3/7/2026,80.5,,Yes
      40-2,770,9003,2/6/2026,3/8/2026,99,3/1/2026,Yes
      """;

  private final Shelf shelf = new Shelf();

  private Import.Result take(Mapping mapping, String csv) {
    return shelf.take(ImportKind.INVOICES, mapping, csv);
  }

  private List<Refusal> refused(Mapping mapping, String csv) {
    return shelf.refused(ImportKind.INVOICES, mapping, csv);
  }

  private static Mapping usual() {
    return Shelf.map("[defaults]\ncountry = \"FR\"\ncurrency = \"EUR\"\n");
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void a_file_of_invoices_brings_customers_accounts_payments_and_disputes_along() {
    assertEquals(new Import.Result(3, 0, 0, 2, 2, 2), take(EXPORT, BOOK));
    assertEquals(
        Set.of(new AccountId("40-1-USD"), new AccountId("40-2-USD")), shelf.accounts.keySet());
    assertEquals(Money.of(125_000, "USD"), shelf.invoice("40-1-USD", "9001").amount());
    assertEquals(day("2026-03-07"), shelf.invoice("40-1-USD", "9002").due());
    assertEquals(
        new Payment(
            "settled 9001",
            new AccountId("40-1-USD"),
            Money.of(125_000, "USD"),
            day("2026-02-09"),
            day("2026-02-09"),
            Optional.of(new InvoiceId("9001"))),
        shelf.payments.get("40-1-USD settled 9001"));
  }

  @Test
  void the_same_file_twice_changes_nothing() {
    take(EXPORT, BOOK);
    Import.Ready again =
        assertInstanceOf(Import.Ready.class, shelf.read(ImportKind.INVOICES, EXPORT, BOOK));
    assertTrue(again.changes().isEmpty(), again::toString);
    assertEquals(new Import.Result(0, 0, 3, 0, 0, 0), again.result());
  }

  @Test
  void a_changed_row_is_updated_and_counted() {
    take(EXPORT, BOOK);
    Import.Result result = take(EXPORT, BOOK.replace("80.5,,Yes", "80.5,4/1/2026,No"));
    assertEquals(new Import.Result(0, 0, 3, 0, 1, 0), result);
    result = take(EXPORT, BOOK.replace("99,", "98,"));
    assertEquals(1, result.updated());
  }

  @Test
  void a_settled_date_that_is_gone_again_takes_its_payment_back() {
    take(EXPORT, BOOK);
    take(EXPORT, BOOK.replace("2/9/2026,No", ",No"));
    Payment payment = java.util.Objects.requireNonNull(shelf.payments.get("40-1-USD settled 9001"));
    assertEquals(Money.of(0, "USD"), payment.amount());
    assertEquals(
        new Import.Result(0, 0, 3, 0, 0, 0), take(EXPORT, BOOK.replace("2/9/2026,No", ",No")));
  }

  @Test
  void an_open_dispute_without_a_date_is_known_from_the_day_of_the_import() {
    take(EXPORT, BOOK);
    assertEquals(
        new DisputedInvoice(
            new AccountId("40-1-USD"),
            new InvoiceId("9002"),
            Shelf.TODAY,
            Optional.empty(),
            "Query?"),
        shelf.disputes.get("40-1-USD 9002"));
  }

  @Test
  void a_dispute_ends_when_its_invoice_is_settled() {
    take(EXPORT, BOOK);
    DisputedInvoice over = java.util.Objects.requireNonNull(shelf.disputes.get("40-2-USD 9003"));
    assertEquals(day("2026-02-28"), over.since());
    assertEquals(Optional.of(day("2026-03-01")), over.resolved());
    take(EXPORT, BOOK.replace("80.5,,Yes", "80.5,6/20/2026,Yes"));
    DisputedInvoice settled = java.util.Objects.requireNonNull(shelf.disputes.get("40-1-USD 9002"));
    assertEquals(Shelf.TODAY, settled.since());
    assertEquals(Optional.of(day("2026-06-20")), settled.resolved());
  }

  @Test
  void a_file_that_no_longer_says_disputed_does_not_end_the_dispute() {
    take(EXPORT, BOOK);
    Import.Result result = take(EXPORT, BOOK.replace("80.5,,Yes", "80.5,,No"));
    assertEquals(0, result.disputes());
    assertEquals(2, shelf.disputes.size());
  }

  @Test
  void a_dispute_a_person_has_ended_is_not_begun_again_by_an_old_file() {
    take(EXPORT, BOOK);
    shelf.disputes.computeIfPresent(
        "40-1-USD 9002",
        (_, open) ->
            new DisputedInvoice(
                open.account(),
                open.invoice(),
                open.since(),
                Optional.of(Shelf.TODAY.plusDays(1)),
                open.words()));
    assertEquals(new Import.Result(0, 0, 3, 0, 0, 0), take(EXPORT, BOOK));
  }

  @Test
  void a_dispute_has_its_own_dates_when_the_file_says_so() {
    String csv =
        """
        customer,invoice,issued,due,amount,disputed on,dispute resolved
        C1,1,2026-01-01,2026-01-31,10.00,2026-01-20,2026-02-20
        C1,2,2026-01-01,2026-01-31,10.00,,
        """;
    assertEquals(1, take(usual(), csv).disputes());
    DisputedInvoice dispute = java.util.Objects.requireNonNull(shelf.disputes.get("C1-EUR 1"));
    assertEquals(day("2026-01-20"), dispute.since());
    assertEquals(Optional.of(day("2026-02-20")), dispute.resolved());
  }

  @Test
  void one_customer_has_an_account_per_currency_whatever_the_order_of_the_rows() {
    String header = "customer,invoice,issued,amount,currency\n";
    String one = "C1,1,2026-01-01,10.00,EUR\n";
    String two = "C1,2,2026-01-01,10000,JPY\n";
    String three = "C1,3,2026-01-01,1.250,KWD\n";
    take(usual(), header + one + two + three + "C1,4,2026-01-01,10.00,EUR\n");
    Shelf other = new Shelf();
    other.take(ImportKind.INVOICES, usual(), header + three + two + one);
    assertEquals(shelf.accounts.keySet(), other.accounts.keySet());
    assertEquals(Money.of(1_250, "KWD"), shelf.invoice("C1-KWD", "3").amount());
    assertEquals(Money.of(10_000, "JPY"), shelf.invoice("C1-JPY", "2").amount());
  }

  @Test
  void decimals_that_are_zero_are_not_too_many() {
    take(usual(), "customer,invoice,issued,amount\nC1,1,2026-01-01,10.5000\n");
    assertEquals(Money.of(1_050, "EUR"), shelf.invoice("C1-EUR", "1").amount());
  }

  @Test
  void terms_fill_in_the_day_that_is_missing() {
    take(usual(), "customer,invoice,issued,due,amount\nC1,1,2026-01-01,,10\nC1,2,,2026-01-31,10\n");
    assertEquals(day("2026-01-31"), shelf.invoice("C1-EUR", "1").due());
    assertEquals(day("2026-01-01"), shelf.invoice("C1-EUR", "2").issued());
  }

  @Test
  void a_negative_amount_needs_a_map_that_allows_credit_notes() {
    String csv = "customer,invoice,issued,amount\nC1,1,2026-01-01,-10.00\n";
    assertTrue(refused(usual(), csv).getFirst().reason().contains("credit_notes = true"));
    Mapping notes =
        Shelf.map(
            "[defaults]\ncountry = \"FR\"\ncurrency = \"EUR\"\n[rules]\ncredit_notes = true\n");
    take(notes, csv);
    assertEquals(Money.of(-1_000, "EUR"), shelf.invoice("C1-EUR", "1").amount());
  }

  @Test
  void an_unknown_customer_is_refused_when_the_map_says_so() {
    Mapping strict =
        Shelf.map(
            "[defaults]\ncountry = \"FR\"\ncurrency = \"EUR\"\n[rules]\nnew_customers = false\n");
    String csv = "customer,invoice,issued,amount\nC1,1,2026-01-01,10.00\n";
    assertTrue(refused(strict, csv).getFirst().reason().contains("customer C1 is not known"));
    shelf.take(ImportKind.CUSTOMERS, strict, "customer,country\nC1,FR\n");
    assertEquals(1, take(strict, csv).created());
    assertEquals(Set.of(new CustomerId("C1")), shelf.customers.keySet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          C1,1,2026-02-30,,10.00,EUR      | issued "2026-02-30" is not a day
          C1,1,1/2/2026,,10.00,EUR        | issued "1/2/2026" is not a date in
          C1,1,,,10.00,EUR                | neither says when
          C1,1,2026-01-01,,,EUR           | amount is blank
          C1,1,2026-01-01,,ten,EUR        | amount "ten" is not an amount
          C1,1,2026-01-01,,10.005,EUR     | more than the 2 decimals of EUR
          C1,1,2026-01-01,,10.50,JPY      | more than the 0 decimals of JPY
          C1,1,2026-01-01,,99999999999,EUR| more than 1000000000
          C1,1,2026-01-01,,10.00,EURO     | currency "EURO" is not a currency
          C1,1,2026-01-01,,10.00,XAU      | currency "XAU" is not a currency
          ,1,2026-01-01,,10.00,EUR        | customer is blank
          C1,,2026-01-01,,10.00,EUR       | invoice is blank
          """)
  void a_bad_row_is_refused_with_its_line_and_what_stands_in_the_cell(String row, String why) {
    String csv =
        "customer,invoice,issued,due,amount,currency\nC0,0,2026-01-01,,0.50,EUR\n" + row + "\n";
    List<Refusal> refusals = refused(usual(), csv);
    assertEquals(1, refusals.size(), refusals::toString);
    assertEquals(3, refusals.getFirst().line());
    String reason = refusals.getFirst().reason().replace("\"\" ", "");
    assertTrue(reason.contains(why), reason);
  }

  @Test
  void every_bad_row_is_found_in_the_order_of_the_lines_and_nothing_is_taken_over() {
    String csv =
        """
        customer,invoice,issued,amount
        C1,1,2026-01-01,10.00
        C1,2,soon,10.00
        C1,3,2026-01-01
        C1,1,2026-01-01,11.00
        C1,4,2026-01-01,x
        """;
    List<Refusal> refusals = refused(usual(), csv);
    assertEquals(List.of(3, 4, 5, 6), refusals.stream().map(Refusal::line).toList());
    assertEquals(
        "invoice 1 of account C1-EUR is already on line 2 with other content",
        refusals.get(2).reason());
    assertTrue(shelf.invoices.isEmpty());
  }

  @Test
  void of_many_bad_rows_the_first_fifty_are_shown_and_all_are_counted() {
    String csv =
        IntStream.range(0, 400)
            .mapToObj(i -> "C1,%d,soon,1.00".formatted(i))
            .collect(Collectors.joining("\n", "customer,invoice,issued,amount\n", "\n"));
    Import.Refused refused =
        assertInstanceOf(Import.Refused.class, shelf.read(ImportKind.INVOICES, usual(), csv));
    assertEquals(50, refused.first().size());
    assertEquals(400, refused.count());
  }

  @Test
  void a_missing_column_is_named_with_how_to_map_it() {
    Refusal refusal = refused(usual(), "Kunde,Beleg,Betrag\n1,2,3\n").getFirst();
    assertEquals(
        "no column for customer, invoice, amount, issued or due in [Kunde, Beleg, Betrag]; name it in a map (--map), under [columns]: customer = \"its name\"",
        refusal.reason());
  }

  @Test
  void a_column_the_map_names_and_the_file_lacks_is_refused() {
    Refusal refusal = refused(EXPORT, BOOK.replace("Doc No.", "Document")).getFirst();
    assertTrue(refusal.reason().contains("invoice stands in column \"Doc No.\""));
  }

  @Test
  void a_column_that_is_there_twice_is_refused() {
    Refusal refusal =
        refused(usual(), "customer,invoice,amount,Amount,issued\nC1,1,2,3,2026-01-01\n").getFirst();
    assertTrue(refusal.reason().contains("two columns \"amount\""), refusal::toString);
  }

  @Test
  void an_invoice_without_a_currency_is_refused_with_what_to_do() {
    Mapping mapping = Shelf.map("[defaults]\ncountry = \"FR\"\n");
    Refusal refusal =
        refused(mapping, "customer,invoice,issued,amount\nC1,1,2026-01-01,1\n").getFirst();
    assertTrue(refusal.reason().contains("currency under [defaults]"), refusal::toString);
  }
}
