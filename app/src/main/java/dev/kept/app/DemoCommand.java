package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.account.Verification;
import dev.kept.app.config.Web;
import dev.kept.app.sample.SampleBusiness;
import dev.kept.app.sample.Story;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.desk.LinkDesk.NewLink;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kept demo`: a sample business to look around in.
@Command(
    name = "demo",
    header = "Opens a sample business with some sixty accounts, to look around in.",
    description = {
      "Prints a few customer links, each with its story and the answer that opens the talk. Started"
          + " again in the same folder it goes on where it was left; --fresh begins anew.",
      "It never touches a folder that holds a business of your own."
    },
    footer = {"", "Example:", "  kept demo --port 8080"})
final class DemoCommand implements Callable<Integer> {
  private static final Duration VALID = Duration.ofDays(14);

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where it listens; 0 takes any free port (default: 8080).")
  private Optional<Integer> port = Optional.empty();

  @Option(names = "--fresh", description = "Forget what happened in the demo so far.")
  private boolean fresh;

  @Mixin private final HouseOption option;
  @Mixin private final Output output = new Output();
  private final Machine machine;

  DemoCommand(Machine machine) {
    this.machine = machine;
    this.option = new HouseOption(machine);
  }

  private record Asked(Verification.Question question, String answer) {}

  private record Customer(
      String kind,
      AccountId account,
      String name,
      String url,
      String link,
      Asked verification,
      String story) {}

  private record Ready(String kind, String url) {}

  @Override
  public Integer call() {
    boolean goesOn = begin();
    try (Lifetime lifetime = new Lifetime();
        House house = House.openOrBegin(option, machine);
        LogFolder _ = LogFolder.in(option.folder())) {
      SampleBusiness sample = SampleBusiness.on(today(house));
      if (!goesOn) {
        sample.moveIn(house.books(), house.settings().business().zone());
      }
      Web web = house.settings().web();
      try (OpenDoors doors =
          OpenDoors.of(house, web.at(web.host(), port.orElse(web.port())), option.doorplate())) {
        tell(house, doors, sample.stories(house.ledger()), goesOn);
        lifetime.await();
      }
    }
    return Exit.DONE.code();
  }

  /// Answers whether the demo goes on that was left here.
  private boolean begin() {
    DemoFolder folder = new DemoFolder(option.folder());
    boolean goesOn = folder.isBegun() && !fresh;
    if (!goesOn) {
      if (fresh && option.isThere() && option.doorplate().isAnswering()) {
        throw Refusal.environment("the demo is running: stop it first");
      }
      folder.begin();
    }
    return goesOn;
  }

  private LocalDate today(House house) {
    return LocalDate.ofInstant(machine.clock().instant(), house.settings().business().zone());
  }

  private void tell(House house, OpenDoors doors, List<Story> stories, boolean goesOn) {
    String address = doors.web().address();
    int accounts = house.ledger().read(shelf -> shelf.accountCount());
    output.say(
        "%s, a sample business with %d accounts, is open at %s"
            .formatted(house.settings().business().name(), accounts, address));
    output.say(
        goesOn
            ? "It goes on where it was left; --fresh begins anew."
            : "Open a link in a browser and be that customer.");
    for (Story story : stories) {
      tell(story, house.links().create(story.account(), VALID).orElseThrow(), address);
    }
    if (output.isJson()) {
      output.json(new Ready("ready", address));
    }
    output.say("");
    output.say("From another terminal: kept accounts, kept handoffs, kept agreements, kept talks,");
    output.say("each with --data %s. Ctrl-C stops it.".formatted(option.folder()));
  }

  private void tell(Story story, NewLink link, String address) {
    String url = LinkCommand.url(address, link);
    Verification verification = story.verification();
    Asked asked = new Asked(verification.question(), verification.answer());
    if (output.isJson()) {
      output.json(
          new Customer(
              "customer", story.account(), story.name(), url, link.token(), asked, story.story()));
    }
    output.say("");
    output.say("%s (%s)".formatted(story.name(), story.account()));
    TerminalTalk.wrap(story.story()).forEach(line -> output.say("  " + line));
    output.say("  " + url);
    output.say("  %s: %s".formatted(question(asked.question()), asked.answer()));
  }

  private static String question(Verification.Question question) {
    return switch (question) {
      case POSTCODE -> "Postal code";
      case BIRTH_DATE -> "Date of birth";
      case CUSTOMER_NUMBER -> "Customer number";
      case INVOICE_NUMBER -> "Invoice number";
    };
  }
}
