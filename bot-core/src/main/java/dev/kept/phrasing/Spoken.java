package dev.kept.phrasing;

import dev.kept.script.Line;
import java.util.List;

/// A decision in words: what is said, in order, each with its script and version, and what can be
/// tapped.
public record Spoken(List<Line> lines, List<Label> choices) {

  /// A choice and what it reads.
  public record Label(String id, String text) {}

  public Spoken {
    lines = List.copyOf(lines);
    choices = List.copyOf(choices);
  }
}
