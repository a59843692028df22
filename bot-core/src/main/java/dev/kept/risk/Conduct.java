package dev.kept.risk;

import dev.kept.account.Allocation;
import dev.kept.account.Covered;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.InvoiceId;
import dev.kept.account.Statement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an account has behaved, by what was known on `asOf`.
final class Conduct {
  /// How one invoice ended, or where it stands: `days` after (before, when negative) its due date
  /// it was settled. One that is still open and past due counts with the days so far.
  record Ending(Covered line, LocalDate on, boolean settled, long days) {
    LocalDate due() {
      return line.invoice().due();
    }

    boolean isLate() {
      return days > 0;
    }
  }

  private final AccountHistory history;
  private final LocalDate asOf;
  private final Allocation allocation;
  private final Statement statement;
  private final List<Ending> endings;

  Conduct(AccountHistory everything, LocalDate asOf) {
    this.history = everything.knownOn(asOf);
    this.asOf = asOf;
    this.allocation = history.book().allocation(asOf);
    this.statement = allocation.statement();
    this.endings =
        allocation.invoices().stream()
            .flatMap(line -> ending(line).stream())
            .sorted(
                Comparator.comparing(Ending::due)
                    .thenComparing(ending -> ending.line().invoice().id().value()))
            .toList();
  }

  private Optional<Ending> ending(Covered line) {
    LocalDate due = line.invoice().due();
    Optional<LocalDate> settled = line.settledOn();
    if (settled.isPresent()) {
      LocalDate on = settled.get();
      return Optional.of(new Ending(line, on, true, ChronoUnit.DAYS.between(due, on)));
    }
    return due.isBefore(asOf) && !line.disputed()
        ? Optional.of(new Ending(line, asOf, false, ChronoUnit.DAYS.between(due, asOf)))
        : Optional.empty();
  }

  LocalDate asOf() {
    return asOf;
  }

  AccountHistory history() {
    return history;
  }

  Statement statement() {
    return statement;
  }

  /// Every invoice issued so far, the oldest due date first.
  List<Covered> lines() {
    return allocation.invoices();
  }

  /// Every invoice that was settled or is past due, the oldest due date first.
  List<Ending> endings() {
    return endings;
  }

  /// The holds of one kind, the latest last.
  List<Hold> holds(HoldKind kind) {
    return history.book().holds().stream()
        .filter(hold -> hold.kind() == kind)
        .sorted(Comparator.comparing(Hold::from))
        .toList();
  }

  /// The invoices that were ever disputed one by one.
  Set<InvoiceId> disputed() {
    return holds(HoldKind.DISPUTE).stream()
        .flatMap(hold ->
            hold.scope() instanceof HoldScope.OneInvoice(InvoiceId invoice)
                ? Stream.of(invoice)
                : Stream.empty())
        .collect(Collectors.toSet());
  }

  /// The day of the first invoice; the as-of day when there is none.
  LocalDate firstDay() {
    return lines().stream()
        .map(line -> line.invoice().issued())
        .min(LocalDate::compareTo)
        .orElse(asOf);
  }

  /// The days from `day` to the as-of day.
  long age(LocalDate day) {
    return ChronoUnit.DAYS.between(day, asOf);
  }
}
