package dev.kept.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.AccountBook;
import dev.kept.account.Hold;
import dev.kept.account.HoldKind;
import dev.kept.account.HoldScope;
import dev.kept.account.Invoice;
import dev.kept.account.InvoiceId;
import dev.kept.account.Payment;
import dev.kept.prompts.PromptFolder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the scorecard, tried on histories drawn at random from a seed that a failure names.
class ScorecardLawsTest {
  private static final Scorecard SCORECARD = Scorecard.load(PromptFolder.bundled());
  private static final LocalDate START = LocalDate.of(2024, 6, 1);
  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 1);

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /// A customer who pays `habit` days after the due date, more or less, and drifts a little.
  private static HistoryDraft draw(Random random, double habit, int months) {
    HistoryDraft draft = new HistoryDraft();
    double drift = random.nextGaussian() * 0.4;
    for (int i = 0; i < months; i++) {
      draft.invoice(
          START.plusMonths(i).plusDays(random.nextInt(10)), 1_000L + random.nextInt(90_000));
      double late = habit + drift * i + random.nextGaussian() * (4 + Math.abs(habit) / 2);
      draft.paid((int) Math.max(-25, Math.round(late)));
      if (random.nextInt(12) == 0) {
        draft.disputedBeforePaid();
      }
      if (random.nextInt(30) == 0) {
        draft.received(START.plusMonths(i).plusDays(60), -1_000);
        draft.received(START.plusMonths(i).plusDays(60 + random.nextInt(20)), 1_000);
      }
    }
    return draft;
  }

  private static boolean isKnown(LocalDate day) {
    return !day.isAfter(AS_OF);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_comes_later_never_changes_the_score(long seed) {
    Random random = new Random(seed);
    HistoryDraft draft = draw(random, random.nextGaussian() * 12, 24);
    draft.promiseBroken(AS_OF.plusDays(random.nextInt(100) - 50));
    draft.heardFrom(AS_OF.plusDays(random.nextInt(100) - 50));
    AccountHistory all = draft.history();
    AccountBook book = all.book();
    AccountHistory known =
        new AccountHistory(
            all.customer(),
            new AccountBook(
                book.account(),
                book.invoices().stream().filter(each -> isKnown(each.issued())).toList(),
                book.payments().stream().filter(each -> isKnown(each.recordedOn())).toList(),
                book.holds().stream().filter(each -> isKnown(each.from())).toList()),
            all.brokenPromises().stream().filter(ScorecardLawsTest::isKnown).toList(),
            all.heardFrom().stream().filter(ScorecardLawsTest::isKnown).toList());
    assertEquals(SCORECARD.score(known, AS_OF), SCORECARD.score(withMore(all, random), AS_OF));
  }

  /// The same history with facts that are written down after the as-of day, some of them about days
  /// before it.
  private static AccountHistory withMore(AccountHistory history, Random random) {
    AccountBook book = history.book();
    List<Payment> payments = new ArrayList<>(book.payments());
    List<Hold> holds = new ArrayList<>(book.holds());
    List<Invoice> invoices = new ArrayList<>(book.invoices());
    for (int i = 0; i < 5; i++) {
      LocalDate recorded = AS_OF.plusDays(1 + random.nextInt(60));
      payments.add(
          new Payment(
              "late " + i,
              book.account().id(),
              book.invoices().getFirst().amount(),
              recorded.minusDays(random.nextInt(200)),
              recorded,
              Optional.of(book.invoices().get(random.nextInt(24)).id())));
      holds.add(
          new Hold(
              HoldKind.DISPUTE,
              new HoldScope.OneInvoice(new InvoiceId("I" + (1 + random.nextInt(24)))),
              recorded,
              Optional.empty(),
              "as told"));
    }
    return new AccountHistory(
        history.customer(),
        new AccountBook(book.account(), invoices, payments, holds),
        history.brokenPromises(),
        history.heardFrom());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void points_are_never_negative_and_equal_facts_give_equal_scores(long seed) {
    AccountHistory one = draw(new Random(seed), seed / 5.0 - 15, 20).history();
    AccountHistory two = draw(new Random(seed), seed / 5.0 - 15, 20).history();
    Score score = SCORECARD.score(one, AS_OF);
    assertTrue(score.points() >= 0, score::toString);
    assertEquals(score, SCORECARD.score(two, AS_OF));
  }

  /// An account as a back test sees it: its points on the as-of day, and how late it paid later.
  private record Tested(double points, double laterDaysLate) {}

  private static List<Tested> population(long seed, int accounts) {
    Random random = new Random(seed);
    return IntStream.range(0, accounts)
        .mapToObj(_ -> {
          double habit = random.nextGaussian() * 9 - 1;
          AccountHistory history = draw(random, habit, 6 + random.nextInt(20)).history();
          return new Tested(SCORECARD.score(history, AS_OF).points(), later(history));
        })
        .filter(tested -> !Double.isNaN(tested.laterDaysLate()))
        .toList();
  }

  private static double later(AccountHistory history) {
    return history.book().allocation(AS_OF.plusYears(3)).invoices().stream()
        .filter(line -> line.invoice().due().isAfter(AS_OF))
        .mapToDouble(line ->
            line.settledOn()
                .map(day -> Math.max(0, day.toEpochDay() - line.invoice().due().toEpochDay()))
                .orElse(120L))
        .average()
        .orElse(Double.NaN);
  }

  @Test
  void more_points_mean_paying_later_later() {
    double correlation = 0;
    for (long seed = 1; seed <= 5; seed++) {
      correlation += rankCorrelation(population(seed, 200)) / 5;
    }
    assertTrue(correlation > 0.6, "rank correlation " + correlation);
  }

  @Test
  void points_are_well_spread() {
    List<Tested> population = population(11, 200);
    long distinct = population.stream().mapToDouble(Tested::points).distinct().count();
    assertTrue(distinct > population.size() / 2, distinct + " values for " + population.size());
  }

  private static double rankCorrelation(List<Tested> tested) {
    double[] a = ranks(tested, Tested::points);
    double[] b = ranks(tested, Tested::laterDaysLate);
    double mean = (tested.size() - 1) / 2.0;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return ab / Math.sqrt(aa * bb);
  }

  private static double[] ranks(List<Tested> tested, ToDoubleFunction<Tested> value) {
    List<Integer> order =
        IntStream.range(0, tested.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> value.applyAsDouble(tested.get(i))))
            .toList();
    double[] ranks = new double[order.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }
}
