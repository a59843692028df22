package dev.kept.desk;

import dev.kept.account.Bucket;
import dev.kept.account.Customer;
import dev.kept.account.Hold;
import dev.kept.account.Statement;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementState;
import dev.kept.ledger.AccountBooks;
import dev.kept.promise.Promise;
import dev.kept.promise.PromiseState;
import dev.kept.risk.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where one account stands today: what is owed, how risky it is, what rests, and what was promised
/// or agreed.
public record AccountView(
    Customer customer,
    Statement statement,
    Score score,
    List<Hold> holds,
    Optional<Promise> openPromise,
    Optional<Agreement> activeAgreement) {

  public AccountView {
    holds = List.copyOf(holds);
  }

  /// The age of the oldest open amount nobody disputes.
  public Bucket bucket() {
    return Bucket.of(statement.daysPastDue());
  }

  static AccountView of(AccountBooks books, LocalDate today, Score score) {
    return new AccountView(
        books.customer(),
        books.book().statement(today),
        score,
        books.book().holds().stream().filter(hold -> hold.isActive(today)).toList(),
        books.promises().stream()
            .filter(promise -> promise.state() == PromiseState.OPEN)
            .reduce((_, latest) -> latest),
        books.agreements().stream()
            .filter(agreement -> agreement.state() == AgreementState.ACTIVE)
            .reduce((_, latest) -> latest));
  }
}
