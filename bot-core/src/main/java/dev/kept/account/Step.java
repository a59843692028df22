package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What happens to an account, each thing on its day.
sealed interface Step {

  LocalDate on();

  /// The id of the invoice or payment it comes from.
  String source();

  /// An invoice is sent.
  record Owed(LocalDate on, String source, InvoiceId invoice) implements Step {}

  /// A dispute has ended the day before.
  record DisputeOver(LocalDate on, String source) implements Step {}

  /// Money comes in; a payment can be returned later, a credit note cannot.
  record Received(
      LocalDate on, String source, Money amount, Optional<InvoiceId> towards, boolean payment)
      implements Step {}

  /// Money goes back; the amount is positive.
  record Returned(LocalDate on, String source, Money amount, Optional<InvoiceId> towards)
      implements Step {}

  /// On one day: first what is owed, then what comes in, last what goes back.
  private int rank() {
    return switch (this) {
      case Owed _ -> 0;
      case DisputeOver _ -> 1;
      case Received _ -> 2;
      case Returned _ -> 3;
    };
  }

  /// The steps of a book until the end of `asOf`, in the one order that does not depend on how its
  /// lists are sorted.
  static List<Step> of(AccountBook book, LocalDate asOf) {
    List<Step> steps = new ArrayList<>();
    book.invoices().forEach(invoice -> steps.add(of(invoice)));
    book.payments().forEach(payment -> steps.add(of(payment)));
    book.holds().stream()
        .filter(Hold::contestsDebt)
        .flatMap(hold -> hold.until().stream())
        .forEach(last -> steps.add(new DisputeOver(last.plusDays(1), "")));
    steps.removeIf(step -> step.on().isAfter(asOf));
    steps.sort(
        Comparator.comparing(Step::on).thenComparingInt(Step::rank).thenComparing(Step::source));
    return List.copyOf(steps);
  }

  private static Step of(Invoice invoice) {
    String source = invoice.id().value();
    return invoice.amount().isNegative()
        ? new Received(
            invoice.issued(), source, invoice.amount().times(-1), Optional.empty(), false)
        : new Owed(invoice.issued(), source, invoice.id());
  }

  private static Step of(Payment payment) {
    return payment.amount().isNegative()
        ? new Returned(
            payment.valueDate(), payment.id(), payment.amount().times(-1), payment.towards())
        : new Received(
            payment.valueDate(), payment.id(), payment.amount(), payment.towards(), true);
  }
}
