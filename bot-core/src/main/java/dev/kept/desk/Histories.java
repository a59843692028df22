package dev.kept.desk;

import dev.kept.ledger.AccountBooks;
import dev.kept.promise.Judgement;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.risk.AccountHistory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// What the ledger keeps of an account, as the scorecard wants it.
final class Histories {
  private Histories() {}

  /// The account's history as known at the end of `asOf`: promises are judged as they stood that
  /// day, and what was said later has not been heard.
  static AccountHistory asOf(AccountBooks books, LocalDate asOf, ZoneId zone) {
    return new AccountHistory(
        books.customer(), books.book(), broken(books, asOf, zone), heardFrom(books, asOf, zone));
  }

  private static List<LocalDate> broken(AccountBooks books, LocalDate asOf, ZoneId zone) {
    var payments = books.book().knownOn(asOf).payments();
    return given(books, asOf, zone)
        .filter(
            promise -> Judgement.of(promise, payments, asOf, zone).state() == PromiseState.BROKEN)
        .map(promise -> promise.graceDay().plusDays(1))
        .toList();
  }

  private static List<LocalDate> heardFrom(AccountBooks books, LocalDate asOf, ZoneId zone) {
    return Stream.concat(
            Stream.concat(
                books.promises().stream().map(Promise::givenAt),
                books.wishes().stream().map(wish -> wish.at())),
            books.agreements().stream().map(agreement -> agreement.consent().at()))
        .map(at -> at.atZone(zone).toLocalDate())
        .filter(day -> !day.isAfter(asOf))
        .toList();
  }

  private static Stream<Promise> given(AccountBooks books, LocalDate asOf, ZoneId zone) {
    return books.promises().stream()
        .filter(promise -> !promise.givenAt().atZone(zone).toLocalDate().isAfter(asOf));
  }
}
