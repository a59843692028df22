package dev.kept.plan;

import dev.kept.account.CustomerKind;
import dev.kept.account.InvoiceId;
import dev.kept.account.Relationship;
import dev.kept.calendar.BusinessCalendars;
import dev.kept.calendar.Cadence;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.policy.Policies;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Requests for tests: one to change by hand, and any number made from seeds.
final class Requests {
  static final Policies POLICIES = Policies.load(PromptFolder.bundled());
  static final BusinessCalendars CALENDARS = BusinessCalendars.load(PromptFolder.bundled());
  static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private static final List<String> COUNTRIES = List.of("US", "GB", "FR", "DE", "AU", "ES", "ZZ");
  private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "JPY", "KWD", "CHF");

  private Requests() {}

  /// 1,240.00 EUR, medium risk, a consumer without a known country, on 31 January 2026.
  static Draft usual() {
    return new Draft();
  }

  /// A request being put together.
  static final class Draft {
    private Money balance = Money.of(124_000, "EUR");
    private Band band = Band.MEDIUM;
    private Relationship relationship = Relationship.STANDARD;
    private CustomerKind kind = CustomerKind.CONSUMER;
    private String country = "ZZ";
    private LocalDate today = TODAY;
    private boolean hardship;
    private Optional<Budget> budget = Optional.empty();
    private Optional<Cadence> payday = Optional.empty();
    private Optional<LocalDate> soonest = Optional.empty();
    private Optional<Wish> wish = Optional.empty();

    Draft balance(long minor, String currency) {
      balance = Money.of(minor, currency);
      return this;
    }

    Draft band(Band value) {
      band = value;
      return this;
    }

    Draft relationship(Relationship value) {
      relationship = value;
      return this;
    }

    Draft kind(CustomerKind value) {
      kind = value;
      return this;
    }

    Draft country(String value) {
      country = value;
      return this;
    }

    Draft today(LocalDate value) {
      today = value;
      return this;
    }

    Draft hardship() {
      hardship = true;
      return this;
    }

    Draft budget(long income, long essentials, long other) {
      String code = balance.currency().getCurrencyCode();
      budget =
          Optional.of(
              new Budget(
                  Money.of(income, code), Money.of(essentials, code), Money.of(other, code)));
      return this;
    }

    Draft payday(Cadence value) {
      payday = Optional.of(value);
      return this;
    }

    Draft soonest(LocalDate value) {
      soonest = Optional.of(value);
      return this;
    }

    Draft wish(Wish value) {
      wish = Optional.of(value);
      return this;
    }

    PlanRequest build() {
      return new PlanRequest(
          balance,
          List.of(new InvoiceId("A-17"), new InvoiceId("A-18")),
          band,
          relationship,
          kind,
          country,
          today,
          hardship,
          budget,
          payday,
          soonest,
          wish);
    }

    PlanDecision plan() {
      return Requests.plan(build());
    }
  }

  static Policy policy(PlanRequest request) {
    return POLICIES.choose(request.country(), request.kind());
  }

  static PlanDecision plan(PlanRequest request) {
    return new Planner(policy(request), CALENDARS.of(request.country())).plan(request);
  }

  /// Shows `check` many requests of every kind, the same ones in every run.
  static void any(int count, Consumer<PlanRequest> check) {
    SplittableRandom seeds = new SplittableRandom(20261121);
    for (int i = 0; i < count; i++) {
      PlanRequest request = random(seeds.split());
      try {
        check.accept(request);
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError("request %d: %s".formatted(i, request), failed);
      }
    }
  }

  private static PlanRequest random(SplittableRandom random) {
    String code = pick(random, CURRENCIES);
    Money balance = Money.of(amount(random), code);
    LocalDate today = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3_000));
    return new PlanRequest(
        balance,
        List.of(new InvoiceId("A-17")),
        pick(random, List.of(Band.values())),
        pick(random, List.of(Relationship.values())),
        pick(random, List.of(CustomerKind.values())),
        pick(random, COUNTRIES),
        today,
        random.nextInt(4) == 0,
        maybe(random, 3, () -> budget(random, balance)),
        maybe(random, 2, () -> cadence(random, today)),
        maybe(random, 5, () -> today.plusDays(random.nextInt(120) - 5)),
        maybe(random, 2, () -> wish(random, balance, today)));
  }

  /// Mostly what people owe, sometimes a few cents, sometimes a fortune.
  private static long amount(SplittableRandom random) {
    return switch (random.nextInt(10)) {
      case 0 -> 1 + random.nextInt(9_999);
      case 1 -> 1 + random.nextLong(1_000_000_000_000L);
      default -> 10_000 + random.nextInt(2_000_000);
    };
  }

  private static Budget budget(SplittableRandom random, Money balance) {
    long income = random.nextLong(balance.minor() * 3 + 1_000);
    String code = balance.currency().getCurrencyCode();
    return new Budget(
        Money.of(income, code),
        Money.of(random.nextLong(income + 1), code),
        Money.of(random.nextLong(income / 4 + 1), code));
  }

  private static Cadence cadence(SplittableRandom random, LocalDate today) {
    int first = 1 + random.nextInt(30);
    return switch (random.nextInt(4)) {
      case 0 -> new Cadence.Weekly(DayOfWeek.of(1 + random.nextInt(7)));
      case 1 -> new Cadence.EveryTwoWeeks(today.minusDays(random.nextInt(60)));
      case 2 -> new Cadence.TwiceAMonth(first, first + 1 + random.nextInt(31 - first));
      default -> new Cadence.Monthly(1 + random.nextInt(31));
    };
  }

  private static Wish wish(SplittableRandom random, Money balance, LocalDate today) {
    Optional<Money> amount = maybe(random, 1, () -> named(random, balance));
    return new Wish(
        random.nextInt(4) == 0 ? Optional.empty() : amount,
        maybe(random, 2, () -> pick(random, List.of(Wish.Every.values()))),
        maybe(random, 4, () -> cadence(random, today)),
        maybe(random, 2, () -> today.plusDays(random.nextInt(90) - 10)),
        maybe(random, 4, () -> 1 + random.nextInt(30)),
        maybe(random, 8, () -> new Share(random.nextInt(10_001))),
        random.nextInt(5) == 0 ? parts(random, balance, today) : List.of());
  }

  private static List<Wish.Part> parts(SplittableRandom random, Money balance, LocalDate today) {
    return List.of(
        new Wish.Part(
            Optional.of(named(random, balance)),
            Optional.empty(),
            maybe(random, 1, () -> today.plusDays(random.nextInt(60)))),
        new Wish.Part(
            Optional.empty(),
            maybe(random, 3, () -> Share.HALF),
            maybe(random, 1, () -> today.plusDays(random.nextInt(500)))));
  }

  private static Money named(SplittableRandom random, Money balance) {
    long most = Math.max(1, random.nextBoolean() ? balance.minor() / 3 : balance.minor() * 2);
    return new Money(1 + random.nextLong(most), balance.currency());
  }

  private static <T> T pick(SplittableRandom random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// Present once in `times`; always for one.
  private static <T> Optional<T> maybe(SplittableRandom random, int times, Supplier<T> value) {
    return random.nextInt(times) == 0 ? Optional.of(value.get()) : Optional.empty();
  }
}
