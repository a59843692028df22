package dev.kept.account;

import static dev.kept.account.BookDraft.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BucketTest {
  @ParameterizedTest
  @CsvSource({
    "-3, CURRENT",
    "0, CURRENT",
    "1, DAYS_1_TO_30",
    "30, DAYS_1_TO_30",
    "31, DAYS_31_TO_60",
    "60, DAYS_31_TO_60",
    "61, DAYS_61_TO_90",
    "90, DAYS_61_TO_90",
    "91, OVER_90_DAYS",
    "4000, OVER_90_DAYS"
  })
  void a_bucket_spans_thirty_days(long daysPastDue, Bucket bucket) {
    assertEquals(bucket, Bucket.of(daysPastDue));
  }

  @Test
  void every_open_amount_is_in_the_bucket_of_its_own_age() {
    Statement statement =
        new BookDraft()
            .invoice("A", "2025-10-01", "2025-10-31", 100)
            .invoice("B", "2026-01-01", "2026-01-31", 20)
            .invoice("C", "2026-01-05", "2026-02-04", 3)
            .invoice("D", "2026-02-05", "2026-03-07", 4_000)
            .on("2026-02-10");
    assertEquals(
        Map.of(
            Bucket.CURRENT, eur(4_000),
            Bucket.DAYS_1_TO_30, eur(23),
            Bucket.DAYS_31_TO_60, eur(0),
            Bucket.DAYS_61_TO_90, eur(0),
            Bucket.OVER_90_DAYS, eur(100)),
        Bucket.of(statement));
  }
}
