package dev.kept.money;

import java.math.BigDecimal;

/// A share of a whole in basis points: 10,000 is all of it, 5,000 half. Never negative.
public record Share(int basisPoints) {

  /// All of it.
  public static final Share WHOLE = new Share(10_000);

  /// Half of it.
  public static final Share HALF = new Share(5_000);

  public Share {
    if (basisPoints < 0) {
      throw new IllegalArgumentException("a share cannot be negative: " + basisPoints);
    }
  }

  /// `percent` of the whole; throws [ArithmeticException] for more than two decimals.
  public static Share ofPercent(BigDecimal percent) {
    return new Share(percent.movePointRight(2).intValueExact());
  }

  /// `percent` of the whole.
  public static Share ofPercent(int percent) {
    return new Share(Math.multiplyExact(percent, 100));
  }

  /// Percent without needless zeros: `30%`, `2.5%`.
  @Override
  public String toString() {
    return BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros().toPlainString() + "%";
  }
}
