package dev.kept.understanding;

import dev.kept.words.Phrases;
import dev.kept.words.Row;
import dev.kept.words.WordClass;

/// Whether the words before a phrase take its meaning away: a negation, a condition, somebody
/// else's affairs.
final class Scope {
  private static final int NEAR = 4;
  private static final int FAR = 6;

  private final WordClass negation;
  private final WordClass harmlessNegation;
  private final WordClass joint;
  private final WordClass condition;
  private final WordClass others;
  private final WordClass mine;

  Scope(Phrases phrases) {
    negation = phrases.wordClass("negation");
    harmlessNegation = phrases.wordClass("after_harmless_negation");
    joint = phrases.wordClass("joint");
    condition = phrases.wordClass("condition");
    others = phrases.wordClass("others");
    mine = phrases.wordClass("mine");
  }

  boolean takesAway(Rule.Heed heed, Row row, int from) {
    return switch (heed) {
      case NEGATION -> isNegated(row, from);
      case CONDITION -> isConditional(row, from);
      case OTHERS -> isOfOthers(row, from);
    };
  }

  /// "I am not", "I do not have a", "never had any": a negation close before, in the same clause.
  /// "Not only", "can not believe", "do not know why" deny nothing.
  private boolean isNegated(Row row, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEAR) && !isParted(row, i + 1); i--) {
      if (row.is(i, negation)) {
        return !row.is(i + 1, harmlessNegation);
      }
      if (row.is(i, joint)) {
        return false;
      }
    }
    return false;
  }

  private boolean isConditional(Row row, int from) {
    for (int i = from - 1; i >= Math.max(0, from - FAR) && !isParted(row, i + 1); i--) {
      if (row.is(i, condition)) {
        return true;
      }
    }
    return false;
  }

  /// "My brother has", "a friend of mine who": another person nearer than "I" or "my".
  private boolean isOfOthers(Row row, int from) {
    for (int i = from - 1; i >= Math.max(0, from - FAR) && !isParted(row, i + 1); i--) {
      if (row.is(i, others)) {
        return true;
      }
      if (row.is(i, mine)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isParted(Row row, int i) {
    return row.gap(i).compareTo(dev.kept.words.Line.Gap.CLAUSE) >= 0;
  }
}
