package dev.kept.risk;

import java.util.List;

/// Points for a measured value: none below the first step, those of the last step above it, and in
/// a straight line between two steps.
record Steps(List<Integer> at, List<Integer> points) {

  Steps {
    at = List.copyOf(at);
    points = List.copyOf(points);
    if (at.isEmpty() || at.size() != points.size()) {
      throw new IllegalArgumentException("steps need as many points as places, and one at least");
    }
    for (int i = 1; i < at.size(); i++) {
      if (at.get(i) <= at.get(i - 1)) {
        throw new IllegalArgumentException("steps must rise: " + at);
      }
    }
  }

  int points(double value) {
    if (value < at.getFirst()) {
      return 0;
    }
    for (int i = 1; i < at.size(); i++) {
      if (value < at.get(i)) {
        double share = (value - at.get(i - 1)) / (at.get(i) - at.get(i - 1));
        double between = points.get(i - 1) + share * (points.get(i) - points.get(i - 1));
        return Math.toIntExact(Math.round(between));
      }
    }
    return points.getLast();
  }
}
