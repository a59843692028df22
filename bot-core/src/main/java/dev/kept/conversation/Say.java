package dev.kept.conversation;

import dev.kept.plan.Fact;
import java.util.List;
import java.util.Map;

/// One thing to say: a script by its id, the facts its placeholders stand for, and what is listed
/// below it, one line each.
public record Say(String script, Map<String, Fact> facts, List<Say> items) {

  public Say {
    facts = Map.copyOf(facts);
    items = List.copyOf(items);
  }

  /// A script that needs no facts.
  public static Say plain(String script) {
    return new Say(script, Map.of(), List.of());
  }

  /// A script with its facts and no list.
  public static Say of(String script, Map<String, Fact> facts) {
    return new Say(script, facts, List.of());
  }
}
