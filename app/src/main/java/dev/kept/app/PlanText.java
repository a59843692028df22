package dev.kept.app;

import dev.kept.app.terminal.JsonLines;
import dev.kept.app.terminal.TextTable;
import dev.kept.money.Money;
import dev.kept.money.MoneyFormat;
import dev.kept.plan.Counter;
import dev.kept.plan.Fact;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.Why;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// A decision as the business's own people read it in a terminal.
final class PlanText {
  private PlanText() {}

  static void print(PlanDecision decision, PrintWriter out) {
    decision.offers().forEach(offer -> print(offer, out));
    if (decision.offers().isEmpty()) {
      out.println("Nothing can be offered; a person must help.");
    }
    decision.counter().ifPresent(counter -> print(counter, out));
    decision.record().forEach(line -> out.println(why(line)));
    out.println("Policy " + decision.policy());
  }

  private static void print(Offer offer, PrintWriter out) {
    out.println(
        "%s: %s in all, until %s"
            .formatted(
                offer.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                words(offer.total()),
                offer.validUntil()));
    TextTable table = new TextTable(List.of("  Due", ">Amount"));
    for (Instalment one : offer.instalments()) {
      table.row(List.of("  " + one.due(), words(one.amount())));
    }
    table.print(out);
    offer.why().forEach(line -> out.println("  " + why(line)));
    out.println();
  }

  private static void print(Counter counter, PrintWriter out) {
    switch (counter) {
      case Counter.Accepted(Offer offer) -> {
        out.println("What was named can be accepted as it is:");
        print(offer, out);
      }
      case Counter.Nearest(Offer offer, Why rule) -> {
        out.println("The nearest to what was named, because of " + why(rule) + ":");
        print(offer, out);
      }
      case Counter.Person(Why rule) -> out.println("What was named needs a person: " + why(rule));
    }
  }

  private static String why(Why line) {
    return "%s: %s (limit %s)".formatted(line.rule(), words(line.actual()), words(line.limit()));
  }

  private static String words(Fact fact) {
    return fact instanceof Fact.Amount(Money money)
        ? words(money)
        : JsonLines.text(fact).replace("\"", "");
  }

  private static String words(Money money) {
    return MoneyFormat.format(money, Locale.ENGLISH);
  }
}
