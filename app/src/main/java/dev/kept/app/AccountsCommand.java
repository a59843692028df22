package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.Bucket;
import dev.kept.account.CustomerId;
import dev.kept.account.CustomerKind;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.app.terminal.Exit;
import dev.kept.desk.AccountView;
import dev.kept.money.Money;
import dev.kept.risk.Band;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kept accounts`: where every account stands today.
@Command(
    name = "accounts",
    header =
        "Lists every account: what is owed, how late, how risky, what rests, what was promised.",
    footer = {"", "Example:", "  kept accounts --json"})
final class AccountsCommand implements Callable<Integer> {
  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  AccountsCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Promised(String id, Money amount, LocalDate due, LocalDate graceDay) {}

  private record Agreed(String id, int version, Money total, Optional<LocalDate> nextDue) {}

  private record Line(
      AccountId id,
      CustomerId customer,
      String name,
      CustomerKind kind,
      String country,
      Money balance,
      Money collectable,
      Money disputed,
      int daysPastDue,
      Bucket bucket,
      Band band,
      int points,
      List<HoldKind> holds,
      Optional<Promised> promise,
      Optional<Agreed> agreement) {}

  @Override
  public Integer call() {
    List<Line> lines = new ArrayList<>();
    try (OpenBooks books = OpenBooks.of(house, machine)) {
      books.desk().eachAccount(view -> lines.add(line(view)));
    }
    output.list(
        lines,
        "There are no accounts yet; kept import --help shows how they come in.",
        List.of(
            "Account",
            "Customer",
            ">Balance",
            ">Days past due",
            "Band",
            "Holds",
            "Open promise or agreement"),
        AccountsCommand::cells);
    return Exit.DONE.code();
  }

  private static Line line(AccountView view) {
    LocalDate today = view.statement().asOf();
    return new Line(
        view.statement().account().id(),
        view.customer().id(),
        view.customer().name(),
        view.customer().kind(),
        view.customer().country(),
        view.statement().balance(),
        view.statement().collectable(),
        view.statement().disputed(),
        view.statement().daysPastDue(),
        view.bucket(),
        view.score().band(),
        view.score().points(),
        view.holds().stream().map(Hold::kind).distinct().toList(),
        view.openPromise()
            .map(promise ->
                new Promised(promise.id(), promise.amount(), promise.due(), promise.graceDay())),
        view.activeAgreement()
            .map(agreement ->
                new Agreed(
                    agreement.id(),
                    agreement.version(),
                    agreement.terms().total(),
                    agreement.terms().instalments().stream()
                        .map(instalment -> instalment.due())
                        .filter(due -> !due.isBefore(today))
                        .findFirst())));
  }

  private static List<String> cells(Line line) {
    return List.of(
        line.id().value(),
        line.name(),
        line.balance().toString(),
        String.valueOf(line.daysPastDue()),
        word(line.band()),
        line.holds().stream().map(AccountsCommand::word).collect(Collectors.joining(", ")),
        line.agreement()
            .map(agreement -> "agreement over " + agreement.total())
            .or(() ->
                line.promise()
                    .map(promise -> "%s by %s".formatted(promise.amount(), promise.due())))
            .orElse(""));
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
