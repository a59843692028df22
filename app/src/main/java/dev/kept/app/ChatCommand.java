package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.app.terminal.Exit;
import dev.kept.desk.Answered;
import dev.kept.desk.ChatView;
import dev.kept.desk.NegotiationDesk;
import dev.kept.desk.Opened;
import dev.kept.desk.Utterance;
import dev.kept.desk.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `kept chat`: the customer's talk in the terminal, through the same desk as the page.
@Command(
    name = "chat",
    header = "Holds a customer's talk in the terminal.",
    description = {
      "What you type is what the customer says. It is a real talk: what is agreed here is agreed.",
      "A number picks a choice, sign NAME fills in the consent, Ctrl-D leaves; the talk stays open."
    },
    footer = {
      "",
      "Examples:",
      "  kept chat GB-1002",
      "  printf 'LS1 4AB\\nI lost my job\\n' | kept chat GB-1002"
    })
final class ChatCommand implements Callable<Integer> {
  private static final Visitor TERMINAL = new Visitor("terminal", "kept chat");

  @Parameters(paramLabel = "ACCOUNT", description = "The account's id, as kept accounts lists it.")
  @SuppressWarnings("NullAway.Init")
  private String account;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Mixin private final HouseOption option;
  private final Machine machine;

  ChatCommand(Machine machine) {
    this.machine = machine;
    this.option = new HouseOption(machine);
  }

  @Override
  public Integer call() throws IOException {
    try (House house = House.open(option, machine)) {
      AccountId id =
          house.ledger().read(shelf -> Accounts.find(shelf, account)).book().account().id();
      converse(house.desk(), house.desk().openAtTerminal(id));
    }
    return Exit.DONE.code();
  }

  private void converse(NegotiationDesk desk, Opened opened) throws IOException {
    PrintWriter out = command.commandLine().getOut();
    TerminalTalk terminal = new TerminalTalk(out);
    ChatView view = opened.view();
    terminal.show(view);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(machine.in(), StandardCharsets.UTF_8));
    for (String typed = next(lines, out); typed != null; typed = next(lines, out)) {
      if (!machine.terminal()) {
        out.println(typed);
      }
      if (!typed.isBlank()) {
        Utterance said = TypedLine.read(typed.strip(), view);
        view = answer(desk, opened, said, view);
        terminal.show(view);
      }
    }
    out.println();
    out.println("You have left. The talk stays open as %s.".formatted(view.conversation()));
  }

  private static @Nullable String next(BufferedReader lines, PrintWriter out) throws IOException {
    out.println();
    out.print("> ");
    out.flush();
    return lines.readLine();
  }

  private static ChatView answer(
      NegotiationDesk desk, Opened opened, Utterance said, ChatView before) {
    return switch (desk.answer(opened.session(), UUID.randomUUID().toString(), said, TERMINAL)) {
      case Answered.Answer answer -> answer.view();
      case Answered.NotOffered old -> desk.view(opened.session(), last(before));
    };
  }

  private static long last(ChatView view) {
    return view.lines().isEmpty() ? 0 : view.lines().getLast().seq();
  }
}
