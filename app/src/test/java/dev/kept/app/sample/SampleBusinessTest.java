package dev.kept.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.CustomerKind;
import dev.kept.account.HoldKind;
import dev.kept.account.InvoiceId;
import dev.kept.account.OpenInvoice;
import dev.kept.desk.AccountScore;
import dev.kept.desk.AccountView;
import dev.kept.desk.BooksDesk;
import dev.kept.ledger.Ledger;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import dev.kept.risk.Scorecard;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleBusinessTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Scorecard SCORECARD = Scorecard.load(PromptFolder.bundled());

  @TempDir private Path folder;
  private Ledger ledger;
  private List<AccountView> accounts;

  @BeforeEach
  void move_in() {
    ledger = open(TODAY, folder);
    accounts = moveIn(ledger, TODAY);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static InstantSource noon(LocalDate day) {
    return InstantSource.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }

  private static Ledger open(LocalDate today, Path where) {
    return Ledger.open(where, noon(today));
  }

  private static List<AccountView> moveIn(Ledger ledger, LocalDate today) {
    BooksDesk desk = new BooksDesk(ledger, SCORECARD, noon(today), LONDON);
    SampleBusiness.on(today).moveIn(desk, LONDON);
    List<AccountView> views = new ArrayList<>();
    desk.eachAccount(views::add);
    return views;
  }

  private <T> Set<T> distinct(Function<AccountView, T> what) {
    return accounts.stream().map(what).collect(Collectors.toSet());
  }

  private AccountView account(String customer) {
    return accounts.stream()
        .filter(view -> view.customer().id().value().equals(customer))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sixty_accounts_stand_in_three_countries_and_currencies() {
    assertEquals(60, accounts.size());
    assertEquals(Set.of("US", "GB", "ES"), distinct(view -> view.customer().country()));
    assertEquals(
        Set.of("USD", "GBP", "EUR"),
        distinct(view -> view.statement().currency().getCurrencyCode()));
    assertEquals(
        Set.of(CustomerKind.CONSUMER, CustomerKind.BUSINESS),
        distinct(view -> view.customer().kind()));
  }

  @Test
  void every_customer_can_be_verified_and_has_a_language() {
    assertTrue(accounts.stream().noneMatch(view -> view.customer().verifications().isEmpty()));
    assertEquals(Set.of("en", "es"), distinct(view -> view.customer().locale().getLanguage()));
  }

  @Test
  void all_bands_and_all_kinds_of_trouble_are_there() {
    assertEquals(Set.of(Band.LOW, Band.MEDIUM, Band.HIGH), distinct(view -> view.score().band()));
    assertTrue(accounts.stream().anyMatch(view -> view.statement().credit().isPositive()));
    assertTrue(accounts.stream().anyMatch(view -> view.openPromise().isPresent()));
    long disputed =
        accounts.stream().filter(view -> view.statement().disputed().isPositive()).count();
    assertEquals(3, disputed);
    Set<String> signals =
        accounts.stream()
            .flatMap(view -> view.score().reasons().stream())
            .map(reason -> reason.signal())
            .collect(Collectors.toSet());
    assertTrue(
        signals.containsAll(
            Set.of(
                "past_due",
                "late_share",
                "days_late",
                "rising_days_to_pay",
                "partial_payments",
                "returned_payments",
                "sudden_disputes",
                "broken_promises",
                "silence",
                "industry",
                "short_history",
                "on_time",
                "pays_early")),
        signals::toString);
  }

  @Test
  void most_accounts_are_in_good_order() {
    long low = accounts.stream().filter(view -> view.score().band() == Band.LOW).count();
    long high = accounts.stream().filter(view -> view.score().band() == Band.HIGH).count();
    assertTrue(low >= 20 && high >= 5 && high <= 15, low + " low, " + high + " high");
  }

  @Test
  void each_story_holds() {
    SampleBusiness sample = SampleBusiness.on(TODAY);
    List<Story> stories = sample.stories(ledger);
    assertTrue(stories.size() >= 6);
    assertTrue(account("C1004").statement().daysPastDue() > 20, "the job was lost a while ago");
    assertEquals("es", account("C3001").customer().locale().getLanguage());
    assertEquals(2, account("C2001").statement().open().stream().filter(this::isPastDue).count());
    assertEquals(List.of(HoldKind.DISPUTE), holds("C1006"));
    assertTrue(account("C1006").statement().collectable().minor() < 70_000);
    assertEquals(1_840, pastDue("C2003"));
    assertTrue(account("C2018").openPromise().isPresent());
    for (Story story : stories) {
      assertTrue(accounts.stream().anyMatch(view -> isOf(view, story)), story::toString);
      assertFalse(story.verification().answer().isBlank());
    }
  }

  private static boolean isOf(AccountView view, Story story) {
    return view.statement().account().id().equals(story.account())
        && view.statement().balance().isPositive();
  }

  private boolean isPastDue(OpenInvoice line) {
    return line.invoice().due().isBefore(TODAY);
  }

  private long pastDue(String customer) {
    return account(customer).statement().open().stream()
        .filter(this::isPastDue)
        .mapToLong(line -> line.open().minor())
        .sum();
  }

  private List<HoldKind> holds(String customer) {
    return account(customer).holds().stream().map(hold -> hold.kind()).toList();
  }

  @Test
  void the_riskiest_account_is_the_one_whose_story_says_so() {
    AccountView riskiest =
        accounts.stream().max(Comparator.comparingInt(view -> view.score().points())).orElseThrow();
    assertEquals("C3009", riskiest.customer().id().value());
  }

  @Test
  void the_same_day_gives_the_same_books() {
    SampleBooks one = new SampleBooks(TODAY);
    SampleBooks two = new SampleBooks(TODAY);
    assertEquals(one.customers(), two.customers());
    assertEquals(one.invoices(), two.invoices());
    assertEquals(one.payments(), two.payments());
  }

  @Test
  void an_invoice_number_is_given_once() {
    List<String> numbers =
        new SampleBooks(TODAY)
            .invoices()
            .lines()
            .skip(1)
            .map(line -> line.split(",", -1)[1])
            .toList();
    assertEquals(numbers.size(), numbers.stream().distinct().count());
    assertTrue(numbers.size() > 1_000, numbers.size() + " invoices");
    assertEquals("20401", new InvoiceId(numbers.getFirst()).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2028-02-29", "2027-03-31", "2030-12-31"})
  void it_can_move_in_on_any_day(String today) {
    LocalDate day = LocalDate.parse(today);
    List<AccountView> others;
    try (Ledger elsewhere = open(day, folder.resolve("elsewhere"))) {
      others = moveIn(elsewhere, day);
    }
    assertEquals(60, others.size());
    assertEquals(
        Set.of(Band.LOW, Band.MEDIUM, Band.HIGH),
        others.stream().map(view -> view.score().band()).collect(Collectors.toSet()));
  }

  @Test
  void the_score_of_a_year_ago_can_be_asked_for() {
    List<AccountScore> scores = new ArrayList<>();
    new BooksDesk(ledger, SCORECARD, InstantSource.fixed(Instant.EPOCH), LONDON)
        .eachScore(TODAY.minusDays(200), scores::add);
    assertEquals(60, scores.size());
  }
}
