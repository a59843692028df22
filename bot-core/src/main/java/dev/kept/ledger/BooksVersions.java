package dev.kept.ledger;

import dev.kept.account.AccountId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/// How often the books changed, overall and per account. Only grows; raised after the change is
/// durable and before its writer hears of it.
final class BooksVersions {
  private final AtomicLong all = new AtomicLong();
  private final AtomicLong wholesale = new AtomicLong();
  private final ConcurrentHashMap<AccountId, Long> single = new ConcurrentHashMap<>();

  long overall() {
    return all.get();
  }

  long of(AccountId account) {
    return wholesale.get() + single.getOrDefault(account, 0L);
  }

  void raise(Set<AccountId> accounts) {
    if (!accounts.isEmpty()) {
      accounts.forEach(account -> single.merge(account, 1L, Long::sum));
      all.incrementAndGet();
    }
  }

  /// Any account may have changed: an import, or another program.
  void raiseAll() {
    wholesale.incrementAndGet();
    all.incrementAndGet();
  }
}
