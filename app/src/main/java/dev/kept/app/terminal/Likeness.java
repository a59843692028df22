package dev.kept.app.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Which of the names a person may have meant who typed something else: at most two letters added,
/// dropped, changed or swapped, and fewer than half of what was typed.
final class Likeness {
  private static final int MOST_SLIPS = 2;

  private Likeness() {}

  static Optional<String> nearest(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> slips(typed, name) <= Math.min(MOST_SLIPS, (typed.length() - 1) / 2))
        .min(Comparator.<String>comparingInt(name -> slips(typed, name)).thenComparing(n -> n));
  }

  // Optimal string alignment: Levenshtein with swaps of neighbours.
  private static int slips(String typed, String name) {
    String a = typed.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
