package dev.kept.ledger;

import java.util.List;

/// What became of a turn.
public sealed interface TurnWritten {

  /// It is durable: the new version of the talk, and the lines with their numbers.
  record Written(long version, List<Line> lines) implements TurnWritten {
    public Written {
      lines = List.copyOf(lines);
    }
  }

  /// The same message was answered before; these lines of that turn may be shown to the session.
  record Repeated(List<Line> lines) implements TurnWritten {
    public Repeated {
      lines = List.copyOf(lines);
    }
  }

  /// The talk or the books have moved on since this was decided. Nothing was written: decide again.
  record Conflict() implements TurnWritten {}
}
