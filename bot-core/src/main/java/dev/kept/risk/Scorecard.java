package dev.kept.risk;

import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Score.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// How risky an account is, in points that each have a reason (practices R1 to R3). The weights are
/// in `prompts/risk/scorecard.toml`.
public final class Scorecard {
  private static final String FILE = "risk/scorecard.toml";

  /// What one signal is worth and how its reason reads.
  record Weight(Steps steps, WhyText why) {}

  /// Where every account starts, before good history subtracts, and from how many points on a band
  /// is medium or high.
  record Scale(int start, String why, int medium, int high) {}

  private static final String START = "start";

  private final String version;
  private final Scale scale;
  private final Yardstick yardstick;
  private final Map<Signal, Weight> weights;

  Scorecard(String version, Scale scale, Yardstick yardstick, Map<Signal, Weight> weights) {
    this.version = version;
    this.scale = scale;
    this.yardstick = yardstick;
    this.weights = new EnumMap<>(weights);
  }

  /// The scorecard of these prompts. Throws [dev.kept.prompts.PromptException] with file, line and
  /// key.
  public static Scorecard load(PromptFolder prompts) {
    return read(prompts.file(FILE));
  }

  static Scorecard read(PromptFile file) {
    return ScorecardFile.read(file);
  }

  /// Which scorecard this is: `scorecard@` and the hash of its file.
  public String version() {
    return version;
  }

  /// The score by what was known at the end of `asOf`; what happened or was written down later does
  /// not change it. The reasons come with the most points first, and their points sum to the
  /// score's.
  public Score score(AccountHistory history, LocalDate asOf) {
    Conduct conduct = new Conduct(history, asOf);
    PayingHabits habits = new PayingHabits(conduct, yardstick);
    WarningSigns signs = new WarningSigns(conduct, yardstick);
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(START, scale.start(), conduct.firstDay(), scale.why()));
    for (Signal signal : Signal.values()) {
      measure(signal, habits, signs)
          .map(measure -> reason(signal, measure))
          .filter(reason -> reason.points() != 0)
          .ifPresent(reasons::add);
    }
    return total(reasons);
  }

  private static Optional<Measure> measure(Signal signal, PayingHabits habits, WarningSigns signs) {
    return switch (signal) {
      case PAST_DUE -> habits.pastDue();
      case LATE_SHARE -> habits.lateShare();
      case DAYS_LATE -> habits.daysLate();
      case RISING_DAYS_TO_PAY -> habits.risingDaysToPay();
      case PARTIAL_PAYMENTS -> habits.partialPayments();
      case RETURNED_PAYMENTS -> habits.returnedPayments();
      case ORDERS_STOPPED -> signs.ordersStopped();
      case SUDDEN_DISPUTES -> signs.suddenDisputes();
      case DISPUTE_SHARE -> signs.disputeShare();
      case BROKEN_PROMISES -> signs.brokenPromises();
      case EXPOSURE -> signs.exposure();
      case SILENCE -> signs.silence();
      case INSOLVENCY -> signs.insolvency();
      case INDUSTRY -> signs.industry();
      case SHORT_HISTORY -> habits.shortHistory();
      case ON_TIME -> habits.onTime();
      case PAYS_EARLY -> habits.paysEarly();
    };
  }

  private Reason reason(Signal signal, Measure measure) {
    Weight weight = Objects.requireNonNull(weights.get(signal));
    return new Reason(
        signal.wire(),
        weight.steps().points(measure.value()),
        measure.since(),
        weight.why().with(signal.figures(), measure.figures()));
  }

  private Score total(List<Reason> reasons) {
    int points = reasons.stream().mapToInt(Reason::points).sum();
    return new Score(
        band(points),
        points,
        reasons.stream().sorted(Comparator.comparingInt(Reason::points).reversed()).toList());
  }

  private Band band(int points) {
    if (points >= scale.high()) {
      return Band.HIGH;
    }
    return points >= scale.medium() ? Band.MEDIUM : Band.LOW;
  }
}
