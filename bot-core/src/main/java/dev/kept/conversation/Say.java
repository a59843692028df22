package dev.kept.conversation;

import dev.kept.plan.Fact;
import java.util.Map;

/// One thing to say: a script by its id, and the facts its placeholders stand for.
public record Say(String script, Map<String, Fact> facts) {

  public Say {
    facts = Map.copyOf(facts);
  }

  /// A script that needs no facts.
  public static Say plain(String script) {
    return new Say(script, Map.of());
  }
}
