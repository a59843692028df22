package dev.kept.ledger;

import dev.kept.account.AccountId;
import java.util.HashSet;
import java.util.Set;

/// Which accounts' books were changed by writes that are not durable yet.
final class Touched {
  private final Set<AccountId> accounts = new HashSet<>();
  private boolean any;

  void add(AccountId account) {
    accounts.add(account);
  }

  void addAny() {
    any = true;
  }

  void addAll(Touched other) {
    accounts.addAll(other.accounts);
    any |= other.any;
  }

  boolean holds(AccountId account) {
    return any || accounts.contains(account);
  }

  void raise(BooksVersions versions) {
    if (any) {
      versions.raiseAll();
    } else {
      versions.raise(accounts);
    }
  }
}
