package dev.kept.desk;

import dev.kept.account.AccountId;
import dev.kept.agreement.AgreementState;
import dev.kept.conversation.Case;
import dev.kept.ledger.AccountBooks;
import dev.kept.ledger.Ledger;
import dev.kept.promise.PromiseState;
import dev.kept.risk.Scorecard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ConcurrentHashMap;

/// What is known of each account today, kept until the books change or the day does.
final class Cases {
  private static final int KEPT_AT_MOST = 20_000;

  private final Ledger ledger;
  private final Scorecard scorecard;
  private final ZoneId zone;
  private final ConcurrentHashMap<AccountId, Known> known = new ConcurrentHashMap<>();

  /// A case, and the version of the books it was read from.
  record Known(long version, LocalDate day, AccountBooks books, Case theCase) {}

  Cases(Ledger ledger, Scorecard scorecard, ZoneId zone) {
    this.ledger = ledger;
    this.scorecard = scorecard;
    this.zone = zone;
  }

  /// Throws [IllegalArgumentException] when there is no such account.
  Known of(AccountId account, LocalDate today) {
    Known before = known.get(account);
    long version = ledger.booksVersion(account);
    if (before != null && before.version() == version && before.day().equals(today)) {
      return before;
    }
    AccountBooks books =
        ledger
            .read(shelf -> shelf.account(account))
            .orElseThrow(() -> new IllegalArgumentException("there is no account " + account));
    Known now = new Known(version, today, books, open(books, today));
    if (known.size() >= KEPT_AT_MOST) {
      known.clear();
    }
    known.put(account, now);
    return now;
  }

  private Case open(AccountBooks books, LocalDate today) {
    return new Case(
        books.customer(),
        books.book().statement(today),
        books.book().holds().stream().filter(hold -> hold.isActive(today)).toList(),
        scorecard.score(Histories.asOf(books, today, zone), today),
        books.promises().stream()
            .filter(promise -> promise.state() == PromiseState.OPEN)
            .reduce((first, second) -> second),
        books.agreements().stream()
            .filter(agreement -> agreement.state() == AgreementState.ACTIVE)
            .reduce((first, second) -> second));
  }
}
