package dev.kept.conversation;

import dev.kept.plan.Offer;
import dev.kept.script.Line;
import java.util.List;

/// Where dialogues are played: purely in memory, or through a real desk and its ledger.
public interface Stage {

  /// Lets one thing happen and tells what is seen then.
  Seen play(Dialogue.Turn turn);

  /// What is seen after a turn: the lines that were said in it, the state by its wire name, what
  /// can be tapped, the offers shown, what changed beside the talk (`hand_off dispute`), the
  /// language.
  record Seen(
      List<Line> lines,
      String state,
      List<String> choices,
      List<String> labels,
      List<Offer> offers,
      List<String> effects,
      String language) {
    public Seen {
      lines = List.copyOf(lines);
      choices = List.copyOf(choices);
      labels = List.copyOf(labels);
      offers = List.copyOf(offers);
      effects = List.copyOf(effects);
    }
  }
}
