package dev.kept.conversation;

import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.script.Cue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes things to say from cues, and refuses a caller that gives other facts than its cue
/// declares.
final class Saying {
  /// What every line is given by whoever speaks it: the business, and the day by which a person
  /// answers.
  private static final Set<String> GIVEN_AT_THE_DESK = Set.of("business", "deadline");

  private Saying() {}

  static Say say(Cue cue) {
    return say(cue, Map.of());
  }

  static Say say(Cue cue, Map<String, Fact> facts) {
    return list(cue, facts, List.of());
  }

  static Say list(Cue cue, Map<String, Fact> facts, List<Say> items) {
    Set<String> wanted = new HashSet<>(cue.gives().keySet());
    wanted.removeAll(GIVEN_AT_THE_DESK);
    if (!wanted.equals(facts.keySet())) {
      throw new IllegalArgumentException(
          "%s is given %s and wants %s".formatted(cue.id(), facts.keySet(), wanted));
    }
    return new Say(cue.id(), facts, items);
  }

  static Fact amount(Money money) {
    return new Fact.Amount(money);
  }

  static Fact day(LocalDate date) {
    return new Fact.Day(date);
  }

  static Fact count(long number) {
    return new Fact.Count(number);
  }

  static Fact name(String text) {
    return new Fact.Name(text);
  }
}
