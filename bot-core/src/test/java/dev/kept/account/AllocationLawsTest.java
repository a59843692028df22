package dev.kept.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws that hold for any book, tried on books drawn at random from a seed that a failure names.
class AllocationLawsTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 120;

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  private static AccountBook draw(Random random) {
    List<Invoice> invoices = new ArrayList<>();
    List<Payment> payments = new ArrayList<>();
    List<Hold> holds = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      LocalDate issued = START.plusDays(random.nextInt(DAYS));
      long minor = random.nextInt(8) == 0 ? -random.nextInt(3_000) : random.nextInt(10_000);
      invoices.add(
          new Invoice(
              new InvoiceId("I" + i),
              BookDraft.ACCOUNT.id(),
              issued,
              issued.plusDays(random.nextInt(45)),
              BookDraft.eur(minor),
              Optional.empty()));
    }
    for (int i = 0; i < random.nextInt(14); i++) {
      LocalDate on = START.plusDays(random.nextInt(DAYS));
      long minor = random.nextInt(5) == 0 ? -random.nextInt(6_000) : random.nextInt(9_000);
      payments.add(
          new Payment(
              "P" + i,
              BookDraft.ACCOUNT.id(),
              BookDraft.eur(minor),
              on,
              on.plusDays(random.nextInt(9)),
              random.nextBoolean()
                  ? Optional.of(new InvoiceId("I" + random.nextInt(12)))
                  : Optional.empty()));
    }
    for (int i = 0; i < random.nextInt(5); i++) {
      LocalDate from = START.plusDays(random.nextInt(DAYS));
      holds.add(
          new Hold(
              HoldKind.DISPUTE,
              random.nextInt(4) == 0
                  ? new HoldScope.WholeAccount()
                  : new HoldScope.OneInvoice(new InvoiceId("I" + random.nextInt(12))),
              from,
              random.nextBoolean()
                  ? Optional.of(from.plusDays(random.nextInt(30)))
                  : Optional.empty(),
              "as told"));
    }
    return new AccountBook(BookDraft.ACCOUNT, invoices, payments, holds);
  }

  private static LocalDate someDay(Random random) {
    return START.plusDays(random.nextInt(DAYS + 20));
  }

  private static Money sum(Stream<Money> amounts) {
    return Money.sum(amounts.toList(), BookDraft.EUR);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_cent_is_lost(long seed) {
    Random random = new Random(seed);
    AccountBook book = draw(random);
    LocalDate day = someDay(random);
    Money invoiced =
        sum(
            book.invoices().stream()
                .filter(invoice -> !invoice.issued().isAfter(day))
                .map(Invoice::amount));
    Money received =
        sum(
            book.payments().stream()
                .filter(payment -> !payment.valueDate().isAfter(day))
                .map(Payment::amount));
    assertEquals(invoiced.minus(received), book.statement(day).balance());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_invoice_is_open_by_what_has_not_fallen_on_it(long seed) {
    Random random = new Random(seed);
    for (Covered line : draw(random).allocation(someDay(random)).invoices()) {
      assertEquals(line.invoice().amount(), line.open().plus(line.covered()));
      assertFalse(line.open().isNegative(), line::toString);
      assertFalse(line.covered().isNegative(), line::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void credit_and_an_open_invoice_nobody_disputes_never_stand_side_by_side(long seed) {
    Random random = new Random(seed);
    Statement statement = draw(random).statement(someDay(random));
    assertFalse(statement.credit().isNegative());
    assertTrue(
        statement.credit().isZero() || statement.open().stream().allMatch(OpenInvoice::disputed),
        statement::toString);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothing_falls_on_an_invoice_while_it_is_disputed(long seed) {
    Random random = new Random(seed);
    AccountBook book = draw(random);
    Disputes disputes = new Disputes(book.holds());
    for (Covered line : book.allocation(someDay(random)).invoices()) {
      for (Covered.Part part : line.parts()) {
        assertTrue(
            part.amount().isNegative() || !disputes.on(line.invoice().id(), part.on()),
            line::toString);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_the_lines_in_a_book_changes_nothing(long seed) {
    Random random = new Random(seed);
    AccountBook book = draw(random);
    LocalDate day = someDay(random);
    List<Invoice> invoices = new ArrayList<>(book.invoices());
    List<Payment> payments = new ArrayList<>(book.payments());
    Collections.shuffle(invoices, random);
    Collections.shuffle(payments, random);
    AccountBook shuffled = new AccountBook(book.account(), invoices, payments, book.holds());
    assertEquals(book.allocation(day), shuffled.allocation(day));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_written_down_later_does_not_change_what_was_known(long seed) {
    Random random = new Random(seed);
    AccountBook book = draw(random);
    LocalDate day = someDay(random);
    AccountBook known = book.knownOn(day);
    assertEquals(known, known.knownOn(day));
    assertEquals(known.statement(day), book.knownOn(day.plusDays(30)).knownOn(day).statement(day));
  }
}
