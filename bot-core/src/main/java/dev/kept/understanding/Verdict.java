package dev.kept.understanding;

import dev.kept.examples.Classifier;
import dev.kept.words.Line;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings together what the rules found in a message and what it sounds like: the rights of both,
/// and the intent for which both together speak most. Further intents are those rules found.
record Verdict(
    Intent intent, double confidence, List<Intent> also, Set<Right> rights, Reading.By by) {

  /// How much a rule of weight 100 adds to the logarithm of a chance. Measured, see
  /// docs/decisions/0010.
  private static final float RULE = 3;

  /// What a rule of an important tier adds on top, for each step above an ordinary one.
  private static final float TIER = 2;

  private static final int ORDINARY_TIER = 4;

  /// What a denied intent loses.
  private static final float DENIED = 3;

  /// Below this, and without any rule, nothing was understood.
  private static final float LEAST = 0.2f;

  static Verdict of(Judgement judgement, Sounds sounds, Line line, List<Slot> slots) {
    Set<Right> rights = EnumSet.copyOf(judgement.rights());
    rights.addAll(HeardRights.of(judgement.denials(), sounds, line));
    return new Weighing(judgement, sounds.scores(line), slots).verdict(rights);
  }

  /// The intents of one message with what speaks for each.
  private static final class Weighing {
    private final List<Judgement.Claim> claims;
    private final Map<Intent, Judgement.Claim> byIntent = new EnumMap<>(Intent.class);
    private final float[] heard;
    private final float[] chances;

    Weighing(Judgement judgement, float[] scores, List<Slot> slots) {
      claims = judgement.ranked();
      claims.forEach(claim -> byIntent.put(claim.intent(), claim));
      heard = Classifier.chances(scores);
      Set<Intent> denied = EnumSet.noneOf(Intent.class);
      judgement.denials().forEach(denial -> denial.intent().ifPresent(denied::add));
      if (slots.stream().noneMatch(Weighing::isFigure)) {
        denied.add(Intent.COUNTER_OFFER); // by its meaning it names a figure or a share
      }
      for (Intent intent : Intent.values()) {
        scores[place(intent)] += said(intent, denied.contains(intent));
      }
      chances = Classifier.chances(scores);
    }

    private static boolean isFigure(Slot slot) {
      return slot instanceof Slot.Amount || slot instanceof Slot.Part || slot instanceof Slot.Times;
    }

    private float said(Intent intent, boolean denied) {
      Judgement.Claim claim = byIntent.get(intent);
      if (claim == null) {
        return denied ? -DENIED : 0;
      }
      return RULE * claim.weight() / 100 + TIER * Math.max(0, ORDINARY_TIER - claim.tier());
    }

    Verdict verdict(Set<Right> rights) {
      Intent main = rights.contains(Right.SELF_HARM) ? Intent.VULNERABILITY_CRISIS : best();
      if (claims.isEmpty() && rights.isEmpty() && chances[place(main)] < LEAST) {
        return new Verdict(
            Intent.OUT_OF_SCOPE, confidence(main), List.of(), rights, Reading.By.EXAMPLES);
      }
      List<Intent> also =
          claims.stream()
              .filter(claim -> claim.weight() >= Judgement.CLEAR && claim.intent() != main)
              .map(Judgement.Claim::intent)
              .toList();
      return new Verdict(main, confidence(main), also, rights, by(main));
    }

    /// In whole hundredths: more would only look exact.
    private double confidence(Intent main) {
      return Math.round(chances[place(main)] * 100) / 100.0;
    }

    private Intent best() {
      Intent best = Intent.OUT_OF_SCOPE;
      for (Intent each : Intent.values()) {
        best = chances[place(each)] > chances[place(best)] ? each : best;
      }
      return best;
    }

    /// The rule, where it was surer than the examples.
    private Reading.By by(Intent main) {
      Judgement.Claim claim = byIntent.get(main);
      return claim != null && claim.weight() >= 100 * heard[place(main)]
          ? Reading.By.RULE
          : Reading.By.EXAMPLES;
    }
  }

  /// Never stored, so that the order may change.
  @SuppressWarnings("EnumOrdinal")
  static int place(Intent intent) {
    return intent.ordinal();
  }
}
