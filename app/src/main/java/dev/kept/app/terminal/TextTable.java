package dev.kept.app.terminal;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table for people: columns as wide as their widest cell, two spaces between them. A heading
/// that starts with `>` makes its column flush right, as figures like it.
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> right;

  /// A table with these headings.
  public TextTable(List<String> headings) {
    right = headings.stream().map(heading -> heading.startsWith(">")).toList();
    rows.add(
        headings.stream()
            .map(heading -> heading.startsWith(">") ? heading.substring(1) : heading)
            .toList());
  }

  /// One row below the others, with a cell per heading.
  public void row(List<String> cells) {
    if (cells.size() != right.size()) {
      throw new IllegalArgumentException(
          "%d cells for %d columns".formatted(cells.size(), right.size()));
    }
    rows.add(List.copyOf(cells));
  }

  /// The headings and rows, one line each.
  public void print(PrintWriter out) {
    int[] widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        line.append(column == 0 ? "" : "  ").append(padded(row.get(column), column, widths));
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private int[] widths() {
    int[] widths = new int[right.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    return widths;
  }

  private String padded(String cell, int column, int[] widths) {
    String space = " ".repeat(widths[column] - width(cell));
    return right.get(column) ? space + cell : cell + space;
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
