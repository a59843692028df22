package dev.kept.app;

import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import dev.kept.app.config.SettingsFile;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.calendar.BusinessCalendars;
import dev.kept.calendar.Cadence;
import dev.kept.calendar.CadenceText;
import dev.kept.conversation.WishReader;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.PlanRequest;
import dev.kept.plan.Planner;
import dev.kept.plan.Wish;
import dev.kept.policy.Policies;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import dev.kept.script.Scripts;
import dev.kept.understanding.ReadingContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `kept plan`: the offers for one account, without a ledger.
@Command(
    name = "plan",
    header = "Makes the offers for one balance: the whole arithmetic, without a ledger.",
    description = {
      "Two or three offers, each with the rules it follows; none when only a person can help.",
      "Amounts read like 1240.00; --payday like "
          + CadenceText.FORMS
          + ", or in words, like \"the 15th\"."
    },
    footer = {
      "",
      "Example:",
      "  kept plan --balance 1240.00 --currency EUR --country FR --payday monthly:31",
      "  kept plan --balance 1240.00 --currency EUR --counter \"200 a month from the 15th\" --json"
    })
final class PlanCommand implements Callable<Integer> {
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  @Mixin private final MoneyOptions money = new MoneyOptions();
  @Mixin private final Output output = new Output();
  private final Machine machine;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day the offers are made on (default: today).")
  private @Nullable LocalDate today;

  @Option(
      names = "--band",
      paramLabel = "BAND",
      description = "The risk: low, medium or high (default: medium).")
  private Band band = Band.MEDIUM;

  @Option(
      names = "--relationship",
      paramLabel = "R",
      description = "standard or key (default: standard).")
  private Relationship relationship = Relationship.STANDARD;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "consumer or business (default: consumer).")
  private CustomerKind kind = CustomerKind.CONSUMER;

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "The customer's country, like FR; it decides holidays and policy.")
  private String country = "ZZ";

  @Option(names = "--hardship", description = "The customer named a need.")
  private boolean hardship;

  @Option(names = "--payday", paramLabel = "WHEN", description = "When the customer is paid.")
  private @Nullable String payday;

  @Option(
      names = "--soonest",
      paramLabel = "DATE",
      description = "The first day the customer can pay anything.")
  private @Nullable LocalDate soonest;

  @Option(
      names = "--counter",
      paramLabel = "TEXT",
      description = "What the customer proposes, in their words.")
  private @Nullable String counter;

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "The language of those words, like es or en-GB (default: en).")
  private String language = "en";

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "A policy file, or the name of a pack (default: by country and kind).")
  private @Nullable String policy;

  PlanCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() {
    PromptFolder prompts = Prompts.of(machine);
    PlanRequest request = request(prompts);
    Policy chosen = policy(Policies.load(prompts));
    PlanDecision decision =
        new Planner(chosen, BusinessCalendars.load(prompts).of(request.country())).plan(request);
    if (output.isJson()) {
      output.json(PlanLine.of(decision, missedText(Scripts.load(prompts))));
    } else {
      PlanText.print(decision, output.text());
    }
    return Exit.DONE.code();
  }

  private MissedText missedText(Scripts scripts) {
    if (!scripts.languages().contains(locale().getLanguage())) {
      throw Refusal.input(
          "--locale \"%s\" is not spoken here; name one of %s"
              .formatted(language, scripts.languages()));
    }
    return new MissedText(scripts, locale());
  }

  private PlanRequest request(PromptFolder prompts) {
    return new PlanRequest(
        money.balance(),
        List.of(),
        band,
        relationship,
        kind,
        country(),
        today(),
        hardship,
        money.budget(),
        Optional.ofNullable(payday).map(text -> cadence(text, prompts)),
        Optional.ofNullable(soonest),
        Optional.ofNullable(counter).map(text -> wish(text, prompts)));
  }

  private Wish wish(String text, PromptFolder prompts) {
    Wish wish = WishReader.load(prompts).wish(text, context());
    if (wish.isEmpty()) {
      throw Refusal.input(
          "--counter \"%s\" names no amount, day or number of payments; try \"200 a month\""
              .formatted(text));
    }
    return wish;
  }

  private Cadence cadence(String text, PromptFolder prompts) {
    return CadenceText.parse(text)
        .or(() -> WishReader.load(prompts).payday(text, context()))
        .orElseThrow(() ->
            Refusal.input(
                "--payday \"%s\" cannot be read; write it like %s"
                    .formatted(text, CadenceText.FORMS)));
  }

  private ReadingContext context() {
    return new ReadingContext(locale(), today(), money.currency());
  }

  private Locale locale() {
    return Locale.forLanguageTag(language.strip());
  }

  private LocalDate today() {
    LocalDate day =
        today == null
            ? LocalDate.ofInstant(
                machine.clock().instant(),
                new SettingsFile(machine.environment()).unwritten().business().zone())
            : today;
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw Refusal.input("--today %s is not of this time".formatted(day));
    }
    return day;
  }

  private String country() {
    String code = country.strip().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{2}")) {
      throw Refusal.input(
          "--country \"%s\" is no country; name one in two letters, like FR".formatted(country));
    }
    return code;
  }

  private Policy policy(Policies policies) {
    if (policy == null) {
      return policies.choose(country(), kind);
    }
    Path file = machine.path(policy).toAbsolutePath().normalize();
    Path folder = file.getParent();
    if (folder != null && Files.isRegularFile(file)) {
      return Policies.read(PromptFolder.at(folder).file(String.valueOf(file.getFileName())));
    }
    return policies
        .named(policy)
        .orElseThrow(() ->
            Refusal.input(
                "--policy %s is neither a file nor one of %s"
                    .formatted(policy, policies.all().stream().map(Policy::name).toList())));
  }
}
