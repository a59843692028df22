package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.app.terminal.Exit;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.Conversation;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `kept talks`: every talk, to find the one to read.
@Command(
    name = "talks",
    header = "Lists the talks, the newest first.",
    description = "kept transcript CONVERSATION shows what was said in one.",
    footer = {"", "Example:", "  kept talks GB-1002"})
final class TalksCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "ACCOUNT",
      arity = "0..1",
      description = "Only the talks about this one.")
  private Optional<String> account = Optional.empty();

  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();

  TalksCommand(Machine machine) {
    this.house = new HouseOption(machine);
  }

  private record Held(
      ConversationId conversation,
      AccountId account,
      String state,
      Instant opened,
      Optional<Instant> closed,
      long lines,
      Locale locale,
      OptionalInt rating) {

    static Held of(Conversation talk) {
      return new Held(
          talk.id(),
          talk.account(),
          talk.standing().talk().state().wire(),
          talk.created(),
          talk.closed(),
          talk.seq(),
          talk.locale(),
          talk.rating());
    }
  }

  @Override
  public Integer call() {
    Times times = new Times(house.settings().business().zone());
    try (Ledger ledger = house.ledger()) {
      List<Held> talks =
          ledger.read(this::accounts).stream()
              .flatMap(one -> ledger.read(shelf -> shelf.conversationsOf(one)).stream())
              .map(Held::of)
              .sorted(Comparator.comparing(Held::opened).reversed())
              .toList();
      output.list(
          talks,
          "Nobody has talked yet.",
          List.of("Opened", "State", ">Lines", "Language", "Account", "Conversation"),
          talk -> cells(talk, times));
    }
    return Exit.DONE.code();
  }

  private List<AccountId> accounts(Shelf shelf) {
    if (account.isPresent()) {
      return List.of(Accounts.find(shelf, account.get()).book().account().id());
    }
    List<AccountId> all = new ArrayList<>();
    shelf.eachAccount(books -> all.add(books.book().account().id()));
    return all;
  }

  private static List<String> cells(Held talk, Times times) {
    return List.of(
        times.minute(talk.opened()),
        talk.state().replace('_', ' '),
        String.valueOf(talk.lines()),
        talk.locale().toLanguageTag(),
        talk.account().value(),
        talk.conversation().value());
  }
}
