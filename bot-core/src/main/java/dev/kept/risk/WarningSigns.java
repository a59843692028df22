package dev.kept.risk;

import dev.kept.account.Covered;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What goes on around the paying: orders, disputes, promises, exposure, silence.
final class WarningSigns {
  private static final int MONTHS = 12;
  private static final int SHORTEST_RHYTHM = 7;

  private final Conduct conduct;
  private final Yardstick yardstick;

  WarningSigns(Conduct conduct, Yardstick yardstick) {
    this.conduct = conduct;
    this.yardstick = yardstick;
  }

  Optional<Measure> ordersStopped() {
    List<LocalDate> orders =
        conduct.history().book().invoices().stream()
            .filter(invoice -> invoice.amount().isPositive())
            .map(Invoice::issued)
            .distinct()
            .sorted()
            .toList();
    if (orders.size() <= 2 * yardstick.few()) {
      return Optional.empty();
    }
    long usual = Math.max(SHORTEST_RHYTHM, middle(gaps(orders)));
    long silent = conduct.age(orders.getLast());
    return Optional.of(Measure.of(100.0 * silent / usual, orders.getLast(), silent, usual));
  }

  private static long[] gaps(List<LocalDate> days) {
    return IntStream.range(Math.max(1, days.size() - MONTHS), days.size())
        .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
        .sorted()
        .toArray();
  }

  private static long middle(long[] sorted) {
    return sorted[sorted.length / 2];
  }

  Optional<Measure> suddenDisputes() {
    List<Hold> recent =
        conduct.holds(HoldKind.DISPUTE).stream()
            .filter(hold -> conduct.age(hold.from()) <= yardstick.lately())
            .toList();
    return recent.stream()
        .findFirst()
        .map(first -> Measure.of(recent.size(), first.from(), recent.size()));
  }

  Optional<Measure> disputeShare() {
    Set<InvoiceId> disputed = conduct.disputed();
    List<Covered> lines = conduct.lines();
    long count = lines.stream().filter(line -> disputed.contains(line.invoice().id())).count();
    return conduct.holds(HoldKind.DISPUTE).stream()
        .findFirst()
        .filter(_ -> count > 0)
        .map(first ->
            Measure.of(
                100.0 * count / (lines.size() + yardstick.doubt()),
                first.from(),
                Math.round(100.0 * count / lines.size()),
                count,
                lines.size()));
  }

  Optional<Measure> brokenPromises() {
    List<LocalDate> broken =
        conduct.history().brokenPromises().stream()
            .filter(day -> conduct.age(day) <= yardstick.year())
            .sorted()
            .toList();
    return broken.stream()
        .findFirst()
        .map(since -> Measure.of(broken.size(), since, broken.size()));
  }

  /// What is open today beside what was open on average at the ends of the last twelve months.
  Optional<Measure> exposure() {
    List<LocalDate> ends =
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(back -> YearMonth.from(conduct.asOf()).minusMonths(back).atEndOfMonth())
            .filter(this::isKnown)
            .toList();
    double usual = ends.stream().mapToLong(this::openOn).average().orElse(0);
    if (ends.size() < yardstick.few() || usual <= 0) {
      return Optional.empty();
    }
    double share = 100.0 * openOn(conduct.asOf()) / usual;
    return Optional.of(Measure.of(share, ends.getFirst().plusDays(1), Math.round(share)));
  }

  private boolean isKnown(LocalDate day) {
    return conduct.lines().stream().anyMatch(line -> line.invoice().issued().isBefore(day));
  }

  private long openOn(LocalDate day) {
    return conduct.lines().stream()
        .filter(line -> !line.invoice().issued().isAfter(day))
        .mapToLong(line -> line.invoice().amount().minor() - coveredBy(line, day))
        .sum();
  }

  private static long coveredBy(Covered line, LocalDate day) {
    return line.parts().stream()
        .filter(part -> !part.on().isAfter(day))
        .mapToLong(part -> part.amount().minor())
        .sum();
  }

  /// Quiet and failing is riskier than loud and reliable: days past due without any sign of life.
  Optional<Measure> silence() {
    int pastDue = conduct.statement().daysPastDue();
    if (pastDue == 0) {
      return Optional.empty();
    }
    LocalDate last =
        Stream.concat(
                Stream.of(conduct.asOf().minusDays(pastDue)), signsOfLife().filter(this::isPast))
            .max(LocalDate::compareTo)
            .orElseThrow();
    long quiet = conduct.age(last);
    return Optional.of(Measure.of((double) quiet, last, quiet));
  }

  private boolean isPast(LocalDate day) {
    return !day.isAfter(conduct.asOf());
  }

  private Stream<LocalDate> signsOfLife() {
    Stream<LocalDate> paid =
        conduct.history().book().payments().stream()
            .filter(payment -> payment.amount().isPositive())
            .map(Payment::valueDate);
    Stream<LocalDate> held = conduct.history().book().holds().stream().map(Hold::from);
    return Stream.of(paid, held, conduct.history().heardFrom().stream()).flatMap(days -> days);
  }

  Optional<Measure> insolvency() {
    return conduct.holds(HoldKind.INSOLVENCY).stream()
        .filter(hold -> hold.isActive(conduct.asOf()))
        .findFirst()
        .map(hold -> Measure.of(1, hold.from()));
  }

  Optional<Measure> industry() {
    return conduct
        .history()
        .customer()
        .industry()
        .map(name -> yardstick.industries().get(name.toLowerCase(Locale.ROOT)))
        .map(level -> Measure.of(level, conduct.firstDay()));
  }
}
