package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementState;
import dev.kept.app.terminal.Exit;
import dev.kept.ledger.AccountBooks;
import dev.kept.ledger.Ledger;
import dev.kept.money.Money;
import dev.kept.plan.Instalment;
import dev.kept.plan.OfferKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kept agreements`: what customers signed.
@Command(
    name = "agreements",
    header = "Lists every written agreement, the newest first.",
    footer = {"", "Example:", "  kept agreements --json"})
final class AgreementsCommand implements Callable<Integer> {
  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();

  AgreementsCommand(Machine machine) {
    this.house = new HouseOption(machine);
  }

  private record Signed(
      String id,
      AccountId account,
      CustomerId customer,
      String name,
      int version,
      AgreementState state,
      OfferKind kind,
      Money total,
      List<Instalment> instalments,
      Instant signedAt,
      String conversation,
      String policy) {}

  @Override
  public Integer call() {
    List<Signed> agreements = new ArrayList<>();
    try (Ledger ledger = house.ledger()) {
      ledger.read(shelf -> {
        shelf.eachAccount(books -> add(books, agreements));
        return agreements;
      });
    }
    agreements.sort(Comparator.comparing(Signed::signedAt).reversed().thenComparing(Signed::id));
    output.list(
        agreements,
        "Nobody has signed anything yet.",
        List.of(
            "Agreement", "State", ">Total", ">Payments", "First", "Last", "Account", "Customer"),
        AgreementsCommand::cells);
    return Exit.DONE.code();
  }

  private static void add(AccountBooks books, List<Signed> agreements) {
    for (Agreement agreement : books.agreements()) {
      agreements.add(
          new Signed(
              agreement.id(),
              agreement.account(),
              books.customer().id(),
              books.customer().name(),
              agreement.version(),
              agreement.state(),
              agreement.terms().kind(),
              agreement.terms().total(),
              agreement.terms().instalments(),
              agreement.consent().at(),
              agreement.conversation(),
              agreement.policy()));
    }
  }

  private static List<String> cells(Signed agreement) {
    List<Instalment> payments = agreement.instalments();
    return List.of(
        agreement.id(),
        agreement.state().name().toLowerCase(Locale.ROOT),
        agreement.total().toString(),
        String.valueOf(payments.size()),
        payments.getFirst().due().toString(),
        payments.getLast().due().toString(),
        agreement.account().value(),
        agreement.name());
  }
}
