package dev.kept.sheet;

import java.util.List;

/// One row below the header: the line it starts on (1-based) and its cells, without surrounding
/// spaces.
public record Row(int line, List<String> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// The refusal of this row.
  public RefusedException refused(String reason) {
    return new RefusedException(line, reason);
  }
}
