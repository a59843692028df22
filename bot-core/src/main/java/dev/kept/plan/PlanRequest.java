package dev.kept.plan;

import dev.kept.account.CustomerKind;
import dev.kept.account.InvoiceId;
import dev.kept.account.Relationship;
import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.risk.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything an offer may depend on, and nothing else: equal requests give equal offers (practice
/// G4). `balance` is the undisputed amount to be agreed, `covers` the invoices it stands for,
/// oldest first. `hardship` says that need was named, `soonest` the first day the customer said
/// they can pay at all ("nothing until January").
public record PlanRequest(
    Money balance,
    List<InvoiceId> covers,
    Band band,
    Relationship relationship,
    CustomerKind kind,
    String country,
    LocalDate today,
    boolean hardship,
    Optional<Budget> budget,
    Optional<Cadence> payday,
    Optional<LocalDate> soonest,
    Optional<Wish> wish) {

  public PlanRequest {
    covers = List.copyOf(covers);
    if (!balance.isPositive()) {
      throw new IllegalArgumentException("there is nothing to plan for a balance of " + balance);
    }
  }
}
