package dev.kept.risk;

import dev.kept.account.Covered;
import dev.kept.account.Payment;
import dev.kept.risk.Conduct.Ending;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the way an account pays its invoices says.
final class PayingHabits {
  private final Conduct conduct;
  private final Yardstick yardstick;
  private final List<Ending> endings;
  private final double weight;

  PayingHabits(Conduct conduct, Yardstick yardstick) {
    this.conduct = conduct;
    this.yardstick = yardstick;
    this.endings = conduct.endings();
    this.weight = endings.stream().mapToDouble(this::weight).sum();
  }

  private double weight(Ending ending) {
    return Math.pow(0.5, Math.max(0, conduct.age(ending.due())) / (double) yardstick.halfLife());
  }

  /// The weighted average, drawn towards zero as far as we do not know enough.
  private double average(ToDoubleFunction<Ending> value) {
    double sum =
        endings.stream().mapToDouble(each -> weight(each) * value.applyAsDouble(each)).sum();
    return sum / (weight + yardstick.doubt());
  }

  private double capped(Ending ending) {
    return Math.clamp(ending.days(), -yardstick.longest(), yardstick.longest());
  }

  private Optional<LocalDate> firstLate() {
    return endings.stream().filter(Ending::isLate).map(each -> each.due().plusDays(1)).findFirst();
  }

  private long late() {
    return endings.stream().filter(Ending::isLate).count();
  }

  Optional<Measure> pastDue() {
    int days = conduct.statement().daysPastDue();
    return days == 0
        ? Optional.empty()
        : Optional.of(Measure.of(days, conduct.asOf().minusDays(days - 1L), days));
  }

  Optional<Measure> lateShare() {
    return firstLate()
        .map(since ->
            Measure.of(
                100 * average(each -> each.isLate() ? 1 : 0),
                since,
                Math.round(100.0 * late() / endings.size()),
                late(),
                endings.size()));
  }

  Optional<Measure> daysLate() {
    return firstLate()
        .map(since -> {
          double value = average(each -> Math.max(0, capped(each)));
          double plain = value * (weight + yardstick.doubt()) / weight;
          return Measure.of(value, since, Math.round(plain), endings.size());
        });
  }

  Optional<Measure> risingDaysToPay() {
    int few = yardstick.few();
    if (endings.size() < 2 * few) {
      return Optional.empty();
    }
    List<Ending> now = endings.subList(endings.size() - few, endings.size());
    List<Ending> before =
        endings.subList(Math.max(0, endings.size() - 4 * few), endings.size() - few);
    double rise = mean(now) - mean(before);
    return Optional.of(
        Measure.of(
            rise,
            now.getFirst().due(),
            Math.round(rise),
            Math.round(mean(before)),
            Math.round(mean(now))));
  }

  private double mean(List<Ending> some) {
    return some.stream().mapToDouble(this::capped).average().orElse(0);
  }

  Optional<Measure> partialPayments() {
    List<LocalDate> pieces =
        conduct.lines().stream()
            .filter(line -> conduct.age(line.invoice().due()) <= yardstick.lately())
            .map(PayingHabits::paymentDays)
            .filter(days -> days.size() > 1)
            .map(List::getLast)
            .sorted()
            .toList();
    return firstOf(pieces).map(since -> Measure.of(pieces.size(), since, pieces.size()));
  }

  private static List<LocalDate> paymentDays(Covered line) {
    return line.parts().stream()
        .filter(part -> part.amount().isPositive())
        .map(Covered.Part::on)
        .distinct()
        .toList();
  }

  /// Money that went back counts as returned when it left an invoice open again; a refund of credit
  /// does not.
  Optional<Measure> returnedPayments() {
    Set<String> reopening =
        conduct.lines().stream()
            .flatMap(line ->
                Stream.concat(
                    Stream.of(line.invoice().id().value()),
                    line.parts().stream()
                        .filter(part -> part.amount().isNegative())
                        .map(Covered.Part::source)))
            .collect(Collectors.toSet());
    List<LocalDate> returned =
        conduct.history().book().payments().stream()
            .filter(payment -> payment.amount().isNegative())
            .filter(payment ->
                reopening.contains(payment.id()) || reopening.contains("return " + payment.id()))
            .map(Payment::valueDate)
            .filter(day -> conduct.age(day) <= yardstick.year())
            .sorted()
            .toList();
    return firstOf(returned).map(since -> Measure.of(returned.size(), since, returned.size()));
  }

  private static Optional<LocalDate> firstOf(List<LocalDate> days) {
    return days.stream().findFirst();
  }

  Optional<Measure> shortHistory() {
    double unknown = 100 * yardstick.doubt() / (weight + yardstick.doubt());
    return Optional.of(Measure.of(unknown, conduct.firstDay(), endings.size()));
  }

  Optional<Measure> onTime() {
    int row = 0;
    while (row < endings.size() && !endings.get(endings.size() - 1 - row).isLate()) {
      row++;
    }
    return row == 0
        ? Optional.empty()
        : Optional.of(Measure.of(row, endings.get(endings.size() - row).due(), row));
  }

  Optional<Measure> paysEarly() {
    double early = -average(this::capped);
    return endings.isEmpty() || early <= 0
        ? Optional.empty()
        : Optional.of(Measure.of(early, endings.getFirst().due(), Math.round(early)));
  }
}
