package dev.kept.desk;

import dev.kept.account.AccountId;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Gives out customer links and ends them.
public final class LinkDesk {
  private final Ledger ledger;
  private final InstantSource clock;
  private final Secrets secrets = new Secrets();

  public LinkDesk(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /// A link as it is given out, once: the ledger keeps only its hash.
  public record NewLink(AccountId account, String token, Instant expires) {

    /// Without the token.
    @Override
    public String toString() {
      return "NewLink[" + account + ", ***, " + expires + "]";
    }
  }

  /// A new link to this account's talk that works for so long. Empty when there is no such account.
  public Optional<NewLink> create(AccountId account, Duration valid) {
    String token = secrets.token();
    Instant expires = clock.instant().plus(valid);
    return ledger.write(pen -> {
      if (pen.account(account).isEmpty()) {
        return Optional.empty();
      }
      pen.createLink(account, TokenHash.of(token), expires);
      return Optional.of(new NewLink(account, token, expires));
    });
  }

  /// Ends every link of this account at once; answers how many there were.
  public int revokeAll(AccountId account) {
    return ledger.write(pen -> pen.revokeLinks(account));
  }
}
