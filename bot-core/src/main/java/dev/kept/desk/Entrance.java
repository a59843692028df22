package dev.kept.desk;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Decision;
import dev.kept.ledger.Conversation;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.Link;
import dev.kept.ledger.NewConversation;
import dev.kept.ledger.NewTurn;
import dev.kept.ledger.Standing;
import dev.kept.ledger.TokenHash;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Lets a device into a talk: always through a gate of its own, so that a forwarded link shows
/// nothing about a debt.
final class Entrance {
  private static final Duration SESSION = Duration.ofDays(30);

  private final Ledger ledger;
  private final Moments moments;
  private final Secrets secrets = new Secrets();

  Entrance(Ledger ledger, Moments moments) {
    this.ledger = ledger;
    this.moments = moments;
  }

  /// A device that was let in: its session, and the token that proves it.
  record Entered(Session session, String token) {}

  Optional<Entered> byLink(String token) {
    TokenHash hash = TokenHash.of(token);
    return ledger
        .read(shelf -> shelf.link(hash))
        .map(link -> enter(link.account(), Optional.of(link)));
  }

  /// Throws [IllegalArgumentException] when there is no such account.
  Entered atTerminal(AccountId account) {
    return enter(account, Optional.empty());
  }

  private Entered enter(AccountId account, Optional<Link> link) {
    Moments.Moment moment = moments.of(account);
    Decision opening = moment.greet();
    Standing gate = new Standing(opening.next(), opening.choices(), opening.offers());
    String token = secrets.token();
    Conversation talk =
        ledger.write(pen -> {
          Conversation opened = pen.openOrResume(newTalk(account, link, gate));
          pen.startSession(TokenHash.of(token), opened.id(), gate, until(moment.now(), link));
          pen.writeTurn(greeting(opened, TokenHash.of(token), opening, gate, moment));
          return opened;
        });
    return new Entered(new Session(TokenHash.of(token), talk.id(), account), token);
  }

  private NewConversation newTalk(AccountId account, Optional<Link> link, Standing gate) {
    return new NewConversation(
        new ConversationId(secrets.id()),
        account,
        link.map(Link::hash),
        gate,
        gate.talk().heard().locale());
  }

  /// No session outlives its link.
  private static Instant until(Instant now, Optional<Link> link) {
    Instant longest = now.plus(SESSION);
    return link.map(Link::expires).filter(longest::isAfter).orElse(longest);
  }

  private NewTurn greeting(
      Conversation talk,
      TokenHash session,
      Decision opening,
      Standing gate,
      Moments.Moment moment) {
    return new NewTurn(
        talk.id(),
        talk.version(),
        Optional.empty(),
        Optional.of(session),
        Optional.empty(),
        TurnLines.byKept(moment.phrase(opening, Optional.empty()), opening, true),
        Optional.empty(),
        Optional.of(gate),
        Optional.of(moment.note(gate, Optional.empty(), opening)),
        List.of());
  }
}
