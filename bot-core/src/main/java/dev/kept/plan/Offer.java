package dev.kept.plan;

import dev.kept.account.InvoiceId;
import dev.kept.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One complete path a customer may choose. `instalments` holds every payment in order, the down
/// payment first; they sum to `total` = `balance` − `discount` + fees. `methods` are ids of ways to
/// pay. `perk` names the script of a goodwill perk, `reviewOn` the day a hardship plan is looked at
/// again, `validUntil` the last day the offer can be taken.
public record Offer(
    String id,
    OfferKind kind,
    Money balance,
    Money discount,
    List<Fee> fees,
    Money total,
    Optional<Money> downPayment,
    List<Instalment> instalments,
    List<String> methods,
    Missed missed,
    Optional<String> perk,
    Optional<LocalDate> reviewOn,
    LocalDate validUntil,
    List<InvoiceId> covers,
    List<Why> why) {

  public Offer {
    fees = List.copyOf(fees);
    instalments = List.copyOf(instalments);
    methods = List.copyOf(methods);
    covers = List.copyOf(covers);
    why = List.copyOf(why);
    Money charged = Money.sum(fees.stream().map(Fee::amount).toList(), balance.currency());
    Money due =
        Money.sum(instalments.stream().map(Instalment::amount).toList(), balance.currency());
    if (!total.equals(balance.minus(discount).plus(charged)) || !due.equals(total)) {
      throw new IllegalArgumentException(
          "offer %s does not add up: balance %s, discount %s, fees %s, total %s, instalments %s"
              .formatted(id, balance, discount, charged, total, due));
    }
  }
}
