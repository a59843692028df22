package dev.kept.plan;

import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts on record everything the customer named, each beside what the answer makes of it: what a
/// customer says they can pay is never lost.
final class WishRecord {
  private WishRecord() {}

  /// The lines for an answer with these payments.
  static List<Why> lines(Wish wish, List<Instalment> answer, Optional<Cadence> cadence) {
    Money highest = answer.stream().map(Instalment::amount).reduce(Money::max).orElseThrow();
    Money regular = answer.size() > 1 ? answer.get(answer.size() - 2).amount() : highest;
    LocalDate first = answer.getFirst().due();
    List<Why> lines = new ArrayList<>();
    wish.amount()
        .ifPresent(named -> lines.add(Rule.WISH_AMOUNT.why(amount(named), amount(regular))));
    wish.cadence()
        .ifPresent(named ->
            lines.add(Rule.WISH_RHYTHM.why(new Fact.Rhythm(named), new Fact.Count(answer.size()))));
    wish.start()
        .ifPresent(
            named -> lines.add(Rule.WISH_START.why(new Fact.Day(named), new Fact.Day(first))));
    wish.count()
        .ifPresent(named ->
            lines.add(Rule.WISH_COUNT.why(new Fact.Count(named), new Fact.Count(answer.size()))));
    wish.firstPart()
        .ifPresent(named ->
            lines.add(
                Rule.WISH_SHARE.why(new Fact.Part(named), amount(answer.getFirst().amount()))));
    lines.addAll(parts(wish, answer));
    return lines;
  }

  /// The lines when there is no answer yet but a person's: what was named stands for itself.
  static List<Why> lines(Wish wish, LocalDate today) {
    List<Why> lines = new ArrayList<>();
    wish.cadence()
        .or(() -> wish.every().map(every -> every.from(wish.start().orElse(today))))
        .ifPresent(named ->
            lines.add(
                Rule.WISH_RHYTHM.why(
                    new Fact.Rhythm(named), new Fact.Count(wish.count().orElse(0)))));
    wish.amount().ifPresent(named -> lines.add(Rule.WISH_AMOUNT.why(amount(named), amount(named))));
    wish.start()
        .ifPresent(
            named -> lines.add(Rule.WISH_START.why(new Fact.Day(named), new Fact.Day(named))));
    wish.count()
        .ifPresent(
            named -> lines.add(Rule.WISH_COUNT.why(new Fact.Count(named), new Fact.Count(named))));
    wish.parts().stream()
        .flatMap(part -> part.amount().stream())
        .forEach(named -> lines.add(Rule.WISH_AMOUNT.why(amount(named), amount(named))));
    wish.parts().stream()
        .flatMap(part -> part.on().stream())
        .forEach(named -> lines.add(Rule.WISH_START.why(new Fact.Day(named), new Fact.Day(named))));
    return lines;
  }

  private static List<Why> parts(Wish wish, List<Instalment> answer) {
    int named = Math.min(wish.parts().size(), answer.size());
    return answer.subList(0, named).stream()
        .map(payment -> Rule.WISH_PART.why(amount(payment.amount()), new Fact.Day(payment.due())))
        .toList();
  }

  private static Fact.Amount amount(Money money) {
    return new Fact.Amount(money);
  }
}
