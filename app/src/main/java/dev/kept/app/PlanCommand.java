package dev.kept.app;

import dev.kept.account.CustomerKind;
import dev.kept.account.Relationship;
import dev.kept.app.config.SettingsFile;
import dev.kept.app.terminal.Exit;
import dev.kept.app.terminal.Refusal;
import dev.kept.calendar.BusinessCalendars;
import dev.kept.calendar.Cadence;
import dev.kept.calendar.CadenceText;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.PlanRequest;
import dev.kept.plan.Planner;
import dev.kept.policy.Policies;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
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
      "Amounts read like 1240.00; --payday like " + CadenceText.FORMS + "."
    },
    footer = {
      "",
      "Example:",
      "  kept plan --balance 1240.00 --currency EUR --today 2026-01-31 --country FR --payday monthly:31"
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
      names = "--policy",
      paramLabel = "FILE",
      description = "A policy file, or the name of a pack (default: by country and kind).")
  private @Nullable String policy;

  PlanCommand(Machine machine) {
    this.machine = machine;
  }

  @Override
  public Integer call() {
    PlanRequest request = request();
    PromptFolder prompts = Words.folder(Optional.empty(), machine);
    Policy chosen = policy(Policies.load(prompts));
    PlanDecision decision =
        new Planner(chosen, BusinessCalendars.load(prompts).of(request.country())).plan(request);
    if (output.isJson()) {
      output.json(PlanLine.of(decision));
    } else {
      PlanText.print(decision, output.text());
    }
    return Exit.DONE.code();
  }

  private PlanRequest request() {
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
        Optional.ofNullable(payday).map(PlanCommand::cadence),
        Optional.ofNullable(soonest),
        Optional.empty());
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

  private static Cadence cadence(String text) {
    return CadenceText.parse(text)
        .orElseThrow(() ->
            Refusal.input(
                "--payday \"%s\" cannot be read; write it like %s"
                    .formatted(text, CadenceText.FORMS)));
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
