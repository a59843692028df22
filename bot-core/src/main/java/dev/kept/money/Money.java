package dev.kept.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/// An exact amount: a count of the currency's smallest unit (cents, yen, fils) and the ISO 4217
/// currency. Arithmetic that would overflow throws [ArithmeticException]; mixing two currencies
/// throws [IllegalArgumentException].
public record Money(long minor, Currency currency) implements Comparable<Money> {

  public Money {
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(currency + " is not a currency people pay in");
    }
  }

  /// `minor` of the smallest units of the ISO 4217 currency `code`.
  public static Money of(long minor, String code) {
    return new Money(minor, Currency.getInstance(code));
  }

  /// Nothing, in that currency.
  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /// `major` units (dollars, yen) as an exact amount. Throws [IllegalArgumentException] when
  /// `major` has digits the currency does not have (1.005 EUR, 0.5 JPY).
  public static Money ofMajor(BigDecimal major, Currency currency) {
    try {
      return new Money(
          major.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    } catch (ArithmeticException tooFineOrTooLarge) {
      throw new IllegalArgumentException(
          "%s is not an exact amount in %s".formatted(major.toPlainString(), currency),
          tooFineOrTooLarge);
    }
  }

  /// The amount in major units, with the currency's number of decimals.
  public BigDecimal major() {
    return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
  }

  public Money plus(Money other) {
    return with(Math.addExact(minor, same(other).minor));
  }

  public Money minus(Money other) {
    return with(Math.subtractExact(minor, same(other).minor));
  }

  public Money times(long factor) {
    return with(Math.multiplyExact(minor, factor));
  }

  /// The given share of this amount, rounded half up to a whole minor unit.
  public Money share(Share share) {
    return share(share, RoundingMode.HALF_UP);
  }

  /// The given share of this amount, rounded as told to a whole minor unit.
  public Money share(Share share, RoundingMode rounding) {
    return with(
        BigDecimal.valueOf(minor)
            .multiply(BigDecimal.valueOf(share.basisPoints(), 4))
            .setScale(0, rounding)
            .longValueExact());
  }

  /// `parts` amounts that sum exactly to this one and differ by at most one minor unit; the odd
  /// units go to the first ones. Throws [IllegalArgumentException] for fewer than one part or a
  /// negative amount.
  public List<Money> split(int parts) {
    if (parts < 1 || minor < 0) {
      throw new IllegalArgumentException("cannot split %s into %d parts".formatted(this, parts));
    }
    long each = minor / parts;
    long odd = minor % parts;
    List<Money> amounts = new ArrayList<>(parts);
    for (int i = 0; i < parts; i++) {
      amounts.add(with(i < odd ? each + 1 : each));
    }
    return List.copyOf(amounts);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return minor == 0;
  }

  public boolean isPositive() {
    return minor > 0;
  }

  public boolean isNegative() {
    return minor < 0;
  }

  public boolean isMoreThan(Money other) {
    return compareTo(other) > 0;
  }

  /// The exact sum of the amounts; zero of `currency` for none.
  public static Money sum(Iterable<Money> amounts, Currency currency) {
    Money total = zero(currency);
    for (Money amount : amounts) {
      total = total.plus(amount);
    }
    return total;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(minor, same(other).minor);
  }

  /// The amount for logs and records, never for customers: `1240.00 EUR`.
  @Override
  public String toString() {
    return major().toPlainString() + " " + currency;
  }

  private Money with(long changed) {
    return new Money(changed, currency);
  }

  private Money same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "%s and %s do not mix".formatted(currency, other.currency));
    }
    return other;
  }
}
