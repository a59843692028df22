package dev.kept.account;

import static dev.kept.account.BookDraft.day;
import static dev.kept.account.BookDraft.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static BookDraft twoInvoices() {
    return new BookDraft()
        .invoice("A", "2026-01-01", "2026-01-31", 10_000)
        .invoice("B", "2026-02-01", "2026-03-03", 5_000);
  }

  private static List<String> open(Statement statement) {
    return statement.open().stream()
        .map(line -> line.invoice().id() + " " + line.open().minor())
        .toList();
  }

  @Test
  void a_payment_without_a_name_goes_to_the_invoice_due_first() {
    Statement statement = twoInvoices().payment("P", "2026-02-10", 4_000).on("2026-02-10");
    assertEquals(List.of("A 6000", "B 5000"), open(statement));
  }

  @Test
  void a_payment_goes_to_the_invoice_it_names() {
    Statement statement = twoInvoices().payment("P", "2026-02-10", 4_000, "B").on("2026-02-10");
    assertEquals(List.of("A 10000", "B 1000"), open(statement));
  }

  @Test
  void what_the_named_invoice_does_not_need_goes_to_the_oldest() {
    Statement statement = twoInvoices().payment("P", "2026-02-10", 6_000, "B").on("2026-02-10");
    assertEquals(List.of("A 9000"), open(statement));
  }

  @Test
  void an_overpayment_is_credit_and_pays_the_next_invoice() {
    BookDraft draft = twoInvoices().payment("P", "2026-01-20", 12_000);
    assertEquals(eur(2_000), draft.on("2026-01-31").credit());
    assertEquals(eur(-2_000), draft.on("2026-01-31").balance());
    assertEquals(List.of("B 3000"), open(draft.on("2026-02-01")));
    assertEquals(eur(0), draft.on("2026-02-01").credit());
  }

  @Test
  void a_disputed_invoice_receives_nothing_even_when_it_is_named() {
    BookDraft draft =
        twoInvoices()
            .dispute("A", "2026-02-05", Optional.empty())
            .payment("P", "2026-02-10", 7_000, "A");
    Statement statement = draft.on("2026-02-10");
    assertEquals(List.of("A 10000"), open(statement));
    assertEquals(eur(2_000), statement.credit());
    assertEquals(eur(10_000), statement.disputed());
    assertEquals(eur(0), statement.collectable());
  }

  @Test
  void what_was_paid_before_a_dispute_began_stays_paid() {
    BookDraft draft =
        twoInvoices()
            .payment("P", "2026-02-04", 3_000, "A")
            .dispute("A", "2026-02-05", Optional.empty());
    assertEquals(List.of("A 7000", "B 5000"), open(draft.on("2026-02-10")));
  }

  @Test
  void money_that_waited_for_a_dispute_is_placed_the_day_after_it_ends() {
    BookDraft draft =
        new BookDraft()
            .invoice("A", "2026-01-01", "2026-01-31", 10_000)
            .dispute("A", "2026-02-05", Optional.of("2026-02-20"))
            .payment("P", "2026-02-10", 4_000);
    assertEquals(eur(4_000), draft.on("2026-02-20").credit());
    assertEquals(List.of("A 6000"), open(draft.on("2026-02-21")));
  }

  @Test
  void an_invoice_someone_else_ran_up_receives_nothing() {
    BookDraft draft =
        twoInvoices()
            .hold(
                HoldKind.IDENTITY_THEFT,
                new HoldScope.WholeAccount(),
                "2026-02-05",
                Optional.empty())
            .payment("P", "2026-02-10", 4_000);
    assertEquals(eur(4_000), draft.on("2026-02-10").credit());
  }

  @Test
  void a_hold_that_only_rests_contact_does_not_rest_money() {
    BookDraft draft =
        twoInvoices()
            .hold(
                HoldKind.CEASE_CONTACT, new HoldScope.Everything(), "2026-01-05", Optional.empty())
            .payment("P", "2026-02-10", 15_000);
    assertEquals(List.of(), open(draft.on("2026-02-10")));
  }

  @Test
  void a_returned_payment_reopens_the_invoice_it_names() {
    BookDraft draft =
        twoInvoices().payment("P", "2026-02-10", 15_000).payment("R", "2026-02-12", -4_000, "A");
    assertEquals(List.of("A 4000"), open(draft.on("2026-02-12")));
  }

  @Test
  void a_return_without_a_name_uses_credit_and_then_reopens_what_was_paid_last() {
    BookDraft draft =
        twoInvoices().payment("P", "2026-02-10", 16_000).payment("R", "2026-02-12", -3_000);
    assertEquals(List.of("B 2000"), open(draft.on("2026-02-12")));
    assertEquals(eur(0), draft.on("2026-02-12").credit());
  }

  @Test
  void a_return_never_undoes_a_credit_note() {
    BookDraft draft =
        new BookDraft()
            .invoice("A", "2026-01-01", "2026-01-31", 10_000)
            .invoice("N", "2026-01-10", "2026-01-10", -4_000)
            .payment("P", "2026-01-20", 6_000)
            .payment("R", "2026-01-25", -7_000);
    assertEquals(List.of("return R 1000", "A 6000"), open(draft.on("2026-01-25")));
  }

  @Test
  void a_return_with_nothing_to_undo_is_owed() {
    Statement statement = new BookDraft().payment("R", "2026-02-12", -700).on("2026-02-14");
    assertEquals(List.of("return R 700"), open(statement));
    assertEquals(2, statement.daysPastDue());
  }

  @Test
  void a_credit_note_reduces_the_oldest_open_invoice() {
    BookDraft draft = twoInvoices().invoice("N", "2026-02-10", "2026-02-10", -12_000);
    assertEquals(List.of("B 3000"), open(draft.on("2026-02-10")));
  }

  @Test
  void money_counts_from_its_value_date_and_is_known_from_the_day_it_was_recorded() {
    AccountBook book =
        twoInvoices().payment("P", "2026-02-10", "2026-02-13", 10_000, Optional.empty()).book();
    assertEquals(eur(15_000), book.statement(day("2026-02-09")).balance());
    assertEquals(eur(5_000), book.statement(day("2026-02-10")).balance());
    assertEquals(
        eur(15_000), book.knownOn(day("2026-02-12")).statement(day("2026-02-12")).balance());
    assertEquals(
        eur(5_000), book.knownOn(day("2026-02-13")).statement(day("2026-02-13")).balance());
  }

  @Test
  void an_invoice_that_is_not_issued_yet_is_not_owed() {
    assertEquals(eur(10_000), twoInvoices().on("2026-01-31").balance());
  }

  @Test
  void a_payment_sent_ahead_for_an_invoice_finds_it() {
    BookDraft draft = twoInvoices().payment("P", "2026-01-28", 5_000, "B");
    assertEquals(List.of("A 10000"), open(draft.on("2026-02-01")));
  }

  @Test
  void days_past_due_are_those_of_the_oldest_open_invoice_nobody_disputes() {
    BookDraft draft = twoInvoices().dispute("A", "2026-02-05", Optional.of("2026-03-09"));
    assertEquals(2, draft.on("2026-02-02").daysPastDue());
    assertEquals(0, draft.on("2026-03-03").daysPastDue());
    assertEquals(1, draft.on("2026-03-04").daysPastDue());
    assertEquals(38, draft.on("2026-03-10").daysPastDue());
  }

  @Test
  void an_invoice_is_settled_on_the_day_its_last_cent_came() {
    AccountBook book =
        twoInvoices().payment("P1", "2026-02-10", 4_000).payment("P2", "2026-02-17", 7_000).book();
    List<Covered> lines = book.allocation(day("2026-02-28")).invoices();
    assertEquals(Optional.of(day("2026-02-17")), lines.get(0).settledOn());
    assertEquals(Optional.empty(), lines.get(1).settledOn());
    assertEquals(
        Optional.empty(), book.allocation(day("2026-02-16")).invoices().get(0).settledOn());
  }

  @Test
  void the_same_invoice_twice_is_refused() {
    BookDraft draft = twoInvoices().invoice("A", "2026-01-01", "2026-01-31", 1);
    assertThrows(IllegalArgumentException.class, () -> draft.on("2026-02-01"));
  }
}
