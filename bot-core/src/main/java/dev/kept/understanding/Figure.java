package dev.kept.understanding;

/// A number read from a line: `unscaled` with `scale` decimals, up to and without word `end`.
/// `digits` when it is written in digits.
record Figure(long unscaled, int scale, int end, boolean digits) {

  /// The whole number, or -1 when there are decimals or it does not fit.
  int whole() {
    return scale == 0 && unscaled <= Integer.MAX_VALUE ? (int) unscaled : -1;
  }

  boolean isLessThan(int limit) {
    long power = 1;
    for (int i = 0; i < scale; i++) {
      power *= 10;
    }
    return unscaled < limit * power;
  }

  Figure upTo(int later) {
    return new Figure(unscaled, scale, later, digits);
  }
}
