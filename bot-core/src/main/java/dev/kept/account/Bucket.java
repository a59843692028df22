package dev.kept.account;

import dev.kept.money.Money;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/// How far past due an open amount is, in the usual steps of thirty days.
public enum Bucket {
  CURRENT,
  DAYS_1_TO_30,
  DAYS_31_TO_60,
  DAYS_61_TO_90,
  OVER_90_DAYS;

  /// The bucket of an amount that many days past due; zero or less is current.
  public static Bucket of(long daysPastDue) {
    if (daysPastDue <= 0) {
      return CURRENT;
    }
    long step = (daysPastDue - 1) / 30;
    return values()[(int) Math.min(step, 3) + 1];
  }

  /// What is open in each bucket, every bucket named, disputed invoices included; credit is not
  /// deducted.
  public static Map<Bucket, Money> of(Statement statement) {
    Map<Bucket, Money> sums = new EnumMap<>(Bucket.class);
    for (Bucket bucket : values()) {
      sums.put(bucket, Money.zero(statement.currency()));
    }
    for (OpenInvoice line : statement.open()) {
      long days = ChronoUnit.DAYS.between(line.invoice().due(), statement.asOf());
      sums.merge(of(days), line.open(), Money::plus);
    }
    return sums;
  }
}
