package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.app.terminal.Exit;
import dev.kept.conversation.ConversationId;
import dev.kept.ledger.Handoff;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Shelf;
import dev.kept.policy.HandoffReason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `kept handoffs`: who waits for a person.
@Command(
    name = "handoffs",
    header = "Lists the talks that wait for a person, the nearest deadline first.",
    description = "kept transcript CONVERSATION shows the whole story of one.",
    footer = {"", "Example:", "  kept handoffs"})
final class HandoffsCommand implements Callable<Integer> {
  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  HandoffsCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Waiting(
      String id,
      ConversationId conversation,
      AccountId account,
      HandoffReason reason,
      List<HandoffReason> reasons,
      String owner,
      Instant deadline,
      boolean overdue,
      String summary,
      Optional<String> takenBy,
      Instant since) {}

  @Override
  public Integer call() {
    Times times = new Times(house.settings().business().zone());
    try (Ledger ledger = house.ledger()) {
      output.list(
          ledger.read(Shelf::waitingHandoffs).stream().map(this::row).toList(),
          "Nobody waits for a person.",
          List.of("By", "Owner", "Why", "Account", "Conversation", "Story"),
          waiting -> cells(waiting, times));
    }
    return Exit.DONE.code();
  }

  private static List<String> cells(Waiting waiting, Times times) {
    return List.of(
        times.minute(waiting.deadline()) + (waiting.overdue() ? " (overdue)" : ""),
        waiting.owner(),
        waiting.reasons().stream()
            .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", ")),
        waiting.account().value(),
        waiting.conversation().value(),
        waiting.summary());
  }

  private Waiting row(Handoff handoff) {
    return new Waiting(
        handoff.id(),
        handoff.conversation(),
        handoff.account(),
        handoff.reasons().getFirst(),
        handoff.reasons(),
        handoff.owner(),
        handoff.deadline(),
        handoff.deadline().isBefore(machine.clock().instant()),
        handoff.summary(),
        handoff.takenBy(),
        handoff.created());
  }
}
