package dev.kept.script;

import java.util.HashMap;
import java.util.Map;

/// A script that code asks for: its id, or a whole family (`why.*`) whose members are named by a
/// policy or a decision, and the placeholders every caller fills. Each room that speaks lists its
/// cues; the start fails when a script uses a placeholder nobody gives.
public record Cue(String id, Map<String, FactKind> gives) {

  public Cue {
    gives = Map.copyOf(gives);
  }

  /// A script that is given nothing yet.
  public static Cue of(String id) {
    return new Cue(id, Map.of());
  }

  /// The same script, given one more fact.
  public Cue giving(String placeholder, FactKind kind) {
    Map<String, FactKind> more = new HashMap<>(gives);
    more.put(placeholder, kind);
    return new Cue(id, more);
  }
}
