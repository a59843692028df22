package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.desk.LinkDesk;
import dev.kept.desk.LinkDesk.NewLink;
import dev.kept.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `kept link`: a way in for one customer.
@Command(
    name = "link",
    header = "Makes a new link for one customer, or ends all there are.",
    description = {
      "Send it to the customer yourself. It opens nothing about the debt: whoever opens it is asked"
          + " to prove who they are first. It is shown once; the ledger keeps only its hash."
    },
    footer = {"", "Examples:", "  kept link GB-1002 --valid 14d", "  kept link GB-1002 --revoke"})
final class LinkCommand implements Callable<Integer> {
  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})([hdw])");

  @Parameters(paramLabel = "ACCOUNT", description = "The account's id, as kept accounts lists it.")
  @SuppressWarnings("NullAway.Init")
  private String account;

  @Option(
      names = "--valid",
      paramLabel = "TIME",
      defaultValue = "14d",
      description = "How long it works: 36h, 14d, 4w (default: 14d).")
  @SuppressWarnings("NullAway.Init")
  private String valid;

  @Option(names = "--revoke", description = "Ends every link of this account at once.")
  private boolean revoke;

  @Mixin private final HouseOption house;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  LinkCommand(Machine machine) {
    this.machine = machine;
    this.house = new HouseOption(machine);
  }

  private record Made(AccountId account, String url, String link, Instant expires) {}

  private record Ended(AccountId account, int ended) {}

  @Override
  public Integer call() {
    Duration length = length(valid);
    try (Ledger ledger = house.ledger()) {
      AccountId id = ledger.read(shelf -> Accounts.find(shelf, account)).book().account().id();
      LinkDesk links = new LinkDesk(ledger, machine.clock());
      if (revoke) {
        tell(new Ended(id, links.revokeAll(id)));
      } else {
        tell(links.create(id, length).orElseThrow());
      }
    }
    return Exit.DONE.code();
  }

  private void tell(NewLink link) {
    String url = url(house.address(), link);
    if (output.isJson()) {
      output.json(new Made(link.account(), url, link.token(), link.expires()));
    }
    output.say(url);
    output.say(
        "Works until %s."
            .formatted(new Times(house.settings().business().zone()).minute(link.expires())));
  }

  private void tell(Ended ended) {
    if (output.isJson()) {
      output.json(ended);
    }
    output.say("Ended %d links of %s.".formatted(ended.ended(), ended.account()));
  }

  /// What the customer opens.
  static String url(String address, NewLink link) {
    return address + "/c/" + link.token();
  }

  static Duration length(String text) {
    Matcher length = LENGTH.matcher(text);
    if (!length.matches() || length.group(1).matches("0+")) {
      throw Refusal.usage("--valid is %s; write a time like 36h, 14d or 4w".formatted(text));
    }
    long count = Long.parseLong(length.group(1));
    return switch (length.group(2)) {
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      default -> Duration.ofDays(7 * count);
    };
  }
}
