package dev.kept.understanding;

import dev.kept.words.Found;
import dev.kept.words.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Weighs what the phrases found: the rights, and each intent with its weight. What was said only
/// to be denied is kept too, for the steps that cannot tell the difference.
final class Judgement {
  /// From this weight on an intent is taken as said.
  static final int CLEAR = 50;

  /// An intent that was found: how surely, how important, where first.
  record Claim(Intent intent, int weight, int tier, int place) {
    private Claim stronger(Claim other) {
      return other.weight > weight ? other : this;
    }
  }

  /// What a message seems to say there and does not: "I have no lawyer".
  record Denial(Optional<Intent> intent, Set<Right> rights, int word) {}

  private final List<Denial> denials = new ArrayList<>();
  private final Map<Intent, Claim> claims = new EnumMap<>(Intent.class);
  private final Set<Right> rights = EnumSet.noneOf(Right.class);

  static Judgement of(Rules rules, Scope scope, Row row) {
    Judgement judgement = new Judgement();
    Found found = rules.phrases().find(row);
    for (int i = 0; i < found.size(); i++) {
      Rule rule = rules.rules().get(found.id(i));
      if (rule.harm() == Rule.Harm.MEANT && judgement.isTaken(rule)) {
        continue;
      }
      if (rule.harm() == Rule.Harm.MEANT && counts(rule, scope, row, rules, found, i)) {
        judgement.take(rule, found.from(i));
      } else {
        judgement.denials.add(new Denial(rule.intent(), rule.rights(), row.word(found.from(i))));
      }
    }
    return judgement;
  }

  private static boolean counts(Rule rule, Scope scope, Row row, Rules rules, Found found, int i) {
    for (Rule.Heed heed : rule.heeds()) {
      if (scope.takesAway(heed, row, found.from(i))) {
        return false;
      }
    }
    return !isHarmless(rule, rules, found, i);
  }

  /// Whether the rule could add nothing any more.
  private boolean isTaken(Rule rule) {
    boolean known =
        rule.intent()
            .map(intent ->
                claims.containsKey(intent)
                    && claims.get(intent).weight() >= rule.weight()
                    && claims.get(intent).tier() <= rule.tier())
            .orElse(true);
    return known && rights.containsAll(rule.rights());
  }

  private static boolean isHarmless(Rule rule, Rules rules, Found found, int i) {
    for (int other = 0; other < found.size(); other++) {
      Rule harmless = rules.rules().get(found.id(other));
      boolean here = found.from(other) < found.to(i) && found.to(other) > found.from(i);
      boolean takes =
          switch (harmless.harm()) {
            case MEANT -> false;
            case HARMLESS_HERE -> here;
            case HARMLESS_ALL_OVER -> true;
          };
      if (takes && harmless.file().equals(rule.file())) {
        return true;
      }
    }
    return false;
  }

  private void take(Rule rule, int place) {
    rights.addAll(rule.rights());
    rule.intent()
        .ifPresent(intent ->
            claims.merge(
                intent, new Claim(intent, rule.weight(), rule.tier(), place), Judgement::merged));
  }

  private static Claim merged(Claim one, Claim other) {
    Claim strong = one.stronger(other);
    return new Claim(
        strong.intent(),
        strong.weight(),
        Math.min(one.tier(), other.tier()),
        Math.min(one.place(), other.place()));
  }

  Set<Right> rights() {
    return rights;
  }

  List<Denial> denials() {
    return denials;
  }

  /// What was clearly said, the main intent first; the weak ones only when nothing was clear.
  List<Claim> ranked() {
    List<Claim> ranked = new ArrayList<>(claims.values());
    boolean clear = ranked.stream().anyMatch(claim -> claim.weight() >= CLEAR);
    ranked.removeIf(claim -> clear && claim.weight() < CLEAR);
    ranked.sort(
        Comparator.comparingInt(Claim::tier)
            .thenComparing(Comparator.comparingInt(Claim::weight).reversed())
            .thenComparingInt(Claim::place)
            .thenComparing(Claim::intent));
    return ranked;
  }
}
