package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.CustomerId;
import dev.kept.app.terminal.Exit;
import dev.kept.ledger.AccountBooks;
import dev.kept.ledger.Ledger;
import dev.kept.money.Money;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kept promises`: words given, and whether they held.
@Command(
    name = "promises",
    header = "Lists every promise to pay, the next due first.",
    footer = {"", "Example:", "  kept promises --json"})
final class PromisesCommand implements Callable<Integer> {
  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();

  PromisesCommand(Machine machine) {
    this.house = new HouseOption(machine);
  }

  private record Given(
      String id,
      AccountId account,
      CustomerId customer,
      String name,
      Money amount,
      LocalDate due,
      LocalDate graceDay,
      PromiseState state,
      Instant givenAt) {}

  @Override
  public Integer call() {
    List<Given> promises = new ArrayList<>();
    try (Ledger ledger = house.ledger()) {
      ledger.read(shelf -> {
        shelf.eachAccount(books -> add(books, promises));
        return promises;
      });
    }
    promises.sort(Comparator.comparing(Given::due).thenComparing(Given::id));
    output.list(
        promises,
        "Nobody has promised anything yet.",
        List.of("Due", ">Amount", "State", "Account", "Customer"),
        PromisesCommand::cells);
    return Exit.DONE.code();
  }

  private static void add(AccountBooks books, List<Given> promises) {
    for (Promise promise : books.promises()) {
      promises.add(
          new Given(
              promise.id(),
              promise.account(),
              books.customer().id(),
              books.customer().name(),
              promise.amount(),
              promise.due(),
              promise.graceDay(),
              promise.state(),
              promise.givenAt()));
    }
  }

  private static List<String> cells(Given promise) {
    return List.of(
        promise.due().toString(),
        promise.amount().toString(),
        promise.state().name().toLowerCase(Locale.ROOT).replace('_', ' '),
        promise.account().value(),
        promise.name());
  }
}
