package dev.kept.account;

import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/// Plays the steps of a book in order, because what was paid before a dispute began stays paid, and
/// what could not be placed during it is placed when it ends.
final class Replay {
  private static final Comparator<Line> OLDEST_FIRST =
      Comparator.comparing((Line line) -> line.invoice.due())
          .thenComparing(line -> line.invoice.issued())
          .thenComparing(line -> line.invoice.id().value());

  private final AccountBook book;
  private final LocalDate asOf;
  private final Disputes disputes;
  private final Map<InvoiceId, Line> lines = new HashMap<>();
  private final NavigableSet<Line> open = new TreeSet<>(OLDEST_FIRST);
  private final Deque<Credit> credit = new ArrayDeque<>();
  private final List<Paid> paid = new ArrayList<>();

  Replay(AccountBook book, LocalDate asOf) {
    this.book = book;
    this.asOf = asOf;
    this.disputes = new Disputes(book.holds());
  }

  Allocation run() {
    book.invoices().stream()
        .filter(invoice -> !invoice.amount().isNegative() && !invoice.issued().isAfter(asOf))
        .forEach(this::draw);
    Step.of(book, asOf).forEach(this::play);
    Money left = Money.sum(credit.stream().map(Credit::amount).toList(), book.account().currency());
    return new Allocation(
        book.account(),
        asOf,
        lines.values().stream().sorted(OLDEST_FIRST).map(this::covered).toList(),
        left);
  }

  private Line draw(Invoice invoice) {
    Line line = new Line(invoice);
    if (lines.put(invoice.id(), line) != null) {
      throw new IllegalArgumentException(
          "account %s has invoice %s twice".formatted(book.account().id(), invoice.id()));
    }
    return line;
  }

  private Covered covered(Line line) {
    return new Covered(line.invoice, line.parts, disputes.on(line.invoice.id(), asOf));
  }

  private void play(Step step) {
    switch (step) {
      case Step.Owed owed -> reopen(lineOf(owed.invoice()));
      case Step.DisputeOver _ -> {}
      case Step.Received received -> receive(received);
      case Step.Returned returned -> takeBack(returned);
    }
    placeCredit(step.on());
  }

  private Line lineOf(InvoiceId invoice) {
    return Objects.requireNonNull(lines.get(invoice));
  }

  private void reopen(Line line) {
    if (line.open.isPositive()) {
      open.add(line);
    }
  }

  private void receive(Step.Received received) {
    Credit money = new Credit(received.source(), received.amount(), received.payment());
    Credit rest =
        received
            .towards()
            .map(lines::get)
            .filter(line -> !isDisputed(line, received.on()))
            .map(line -> pay(line, money, received.on()))
            .orElse(money);
    credit.addLast(rest);
  }

  /// What is waiting goes to the oldest invoice nobody disputes, until one of the two runs out.
  private void placeCredit(LocalDate on) {
    while (!credit.isEmpty()) {
      if (credit.getFirst().amount().isZero()) {
        credit.removeFirst();
        continue;
      }
      Optional<Line> oldest = open.stream().filter(line -> !isDisputed(line, on)).findFirst();
      if (oldest.isEmpty()) {
        return;
      }
      credit.addFirst(pay(oldest.get(), credit.removeFirst(), on));
    }
  }

  private boolean isDisputed(Line line, LocalDate on) {
    return disputes.on(line.invoice.id(), on);
  }

  private Credit pay(Line line, Credit money, LocalDate on) {
    Money taken = line.open.min(money.amount());
    if (taken.isPositive()) {
      line.add(new Covered.Part(money.source(), taken, on));
      if (money.payment()) {
        paid.add(new Paid(line, taken));
      }
    }
    if (line.open.isZero()) {
      open.remove(line);
    }
    return money.less(taken);
  }

  private void takeBack(Step.Returned returned) {
    Optional<Line> named = returned.towards().map(lines::get);
    Money rest = returned.amount();
    if (named.isPresent()) {
      rest = undo(returned, rest, named);
    }
    rest = useUpCredit(rest);
    rest = undo(returned, rest, Optional.empty());
    if (rest.isPositive()) {
      open.add(draw(owedAgain(returned, rest)));
    }
  }

  /// Undoes payments, the latest first: only those on `named`, or all.
  private Money undo(Step.Returned returned, Money amount, Optional<Line> named) {
    Money rest = amount;
    for (int i = paid.size() - 1; i >= 0 && rest.isPositive(); i--) {
      Paid last = paid.get(i);
      if (named.map(line -> line == last.line()).orElse(true)) {
        Money taken = last.amount().min(rest);
        last.line().add(new Covered.Part(returned.source(), taken.times(-1), returned.on()));
        if (!last.line().invoice.issued().isAfter(returned.on())) {
          reopen(last.line());
        }
        paid.set(i, new Paid(last.line(), last.amount().minus(taken)));
        rest = rest.minus(taken);
      }
    }
    paid.removeIf(each -> each.amount().isZero());
    return rest;
  }

  private Money useUpCredit(Money amount) {
    Money rest = amount;
    while (rest.isPositive() && !credit.isEmpty()) {
      Credit last = credit.removeLast();
      Money taken = last.amount().min(rest);
      rest = rest.minus(taken);
      if (last.amount().isMoreThan(taken)) {
        credit.addLast(last.less(taken));
      }
    }
    return rest;
  }

  private Invoice owedAgain(Step.Returned returned, Money amount) {
    return new Invoice(
        new InvoiceId("return " + returned.source()),
        book.account().id(),
        returned.on(),
        returned.on(),
        amount,
        Optional.empty());
  }

  /// Money that waits for an invoice.
  private record Credit(String source, Money amount, boolean payment) {
    Credit less(Money taken) {
      return new Credit(source, amount.minus(taken), payment);
    }
  }

  /// What a payment has put on a line and may take back.
  private record Paid(Line line, Money amount) {}

  /// An invoice while money falls on it.
  private static final class Line {
    final Invoice invoice;
    final List<Covered.Part> parts = new ArrayList<>();
    Money open;

    Line(Invoice invoice) {
      this.invoice = invoice;
      this.open = invoice.amount();
    }

    void add(Covered.Part part) {
      parts.add(part);
      open = open.minus(part.amount());
    }
  }
}
