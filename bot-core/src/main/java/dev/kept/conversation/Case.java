package dev.kept.conversation;

import dev.kept.account.Customer;
import dev.kept.account.Hold;
import dev.kept.account.Statement;
import dev.kept.agreement.Agreement;
import dev.kept.promise.Promise;
import dev.kept.risk.Score;
import java.util.List;
import java.util.Optional;

/// Everything a talk may rest on, as it stands today: who, what is owed, what rests, how risky, and
/// which promise or agreement is already alive.
public record Case(
    Customer customer,
    Statement statement,
    List<Hold> holds,
    Score score,
    Optional<Promise> openPromise,
    Optional<Agreement> activeAgreement) {

  public Case {
    holds = List.copyOf(holds);
  }
}
