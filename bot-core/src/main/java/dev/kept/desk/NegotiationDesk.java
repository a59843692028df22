package dev.kept.desk;

import dev.kept.account.AccountId;
import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementPdf;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.LedgerException;
import dev.kept.ledger.Line;
import dev.kept.ledger.TokenHash;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where customers are heard. A message is read, decided, phrased, written, and only then shown.
public final class NegotiationDesk implements AutoCloseable {
  /// How long a door sleeps at most before it looks at the ledger itself: another program, such as
  /// `kept chat` in a terminal, rings no bell here.
  private static final Duration LOOK_AT_LEAST_EVERY = Duration.ofSeconds(10);

  private final Ledger ledger;
  private final InstantSource clock;
  private final Talks talks;
  private final Entrance entrance;
  private final Turns turns;
  private final Views views;
  private final Agreements agreements;
  private final Printer printer;
  private final Rulebook rules;
  private final Bell bell = new Bell();

  /// A desk over this ledger, with these rules and words.
  public NegotiationDesk(Ledger ledger, Rulebook rules, InstantSource clock) {
    this.ledger = ledger;
    this.rules = rules;
    this.clock = clock;
    this.agreements = new Agreements(ledger, rules);
    this.printer = new Printer(agreements);
    Cases cases = new Cases(ledger, rules.scorecard(), rules.business().zone());
    this.talks = new Talks(ledger);
    this.views = new Views(rules.phrasing());
    Moments moments = new Moments(cases, rules, clock);
    this.entrance = new Entrance(ledger, moments);
    this.turns = new Turns(ledger, talks, moments, rules, new Entries(new Secrets()), views);
  }

  /// Opens the talk behind a customer link on this device, or resumes it. Empty for unknown,
  /// expired and revoked links, all alike.
  public Optional<Opened> open(String link) {
    return entrance.byLink(link).map(this::opened);
  }

  /// Opens a talk about this account at the business's own terminal. Throws
  /// [IllegalArgumentException] when there is no such account.
  public Opened openAtTerminal(AccountId account) {
    return opened(entrance.atTerminal(account));
  }

  private Opened opened(Entrance.Entered entered) {
    Session session = entered.session();
    return new Opened(session, entered.token(), view(session, 0));
  }

  /// The session this token opens; empty when it is unknown or has expired.
  public Optional<Session> session(String token) {
    return talks
        .place(TokenHash.of(token), clock.instant())
        .map(place ->
            new Session(place.session().hash(), place.talk().id(), place.talk().account()));
  }

  /// The session this token opens in that talk.
  public Optional<Session> session(String conversation, String token) {
    return session(token).filter(session -> session.conversation().equals(conversation));
  }

  /// Answers one turn. `turnId` is the customer's program's own id for the message: the same id
  /// twice gives the same answer and one record. Throws [SessionEnded] when the session has
  /// expired.
  public Answered answer(Session session, String turnId, Utterance said, Visitor visitor) {
    Answered answered = turns.answer(session, new Turns.Message(turnId, said, visitor));
    bell.ring(session.conversation());
    return answered;
  }

  /// The lines after `after` that this device may see, and what can be done next. Throws
  /// [SessionEnded] when the session has expired.
  public ChatView view(Session session, long after) {
    Talks.Place place = turns.place(session);
    List<Line> lines = ledger.read(shelf -> shelf.linesSeenBy(session.token(), after));
    return views.of(place, lines, turns.known(place));
  }

  /// Waits until this device may see a line after `after`, at most so long; answers the number of
  /// the newest line it may see.
  public long await(Session session, long after, Duration atMost) throws InterruptedException {
    long until = System.nanoTime() + atMost.toNanos();
    try (Bell.Place place = bell.place(session.conversation())) {
      while (true) {
        long newest = newest(session, after);
        Duration left = Duration.ofNanos(until - System.nanoTime());
        if (newest > after || !left.isPositive()) {
          return newest;
        }
        place.await(left.compareTo(LOOK_AT_LEAST_EVERY) < 0 ? left : LOOK_AT_LEAST_EVERY);
      }
    }
  }

  private long newest(Session session, long after) {
    return ledger.read(shelf ->
        shelf.linesSeenBy(session.token(), after).stream()
            .mapToLong(Line::seq)
            .max()
            .orElse(after));
  }

  /// The agreement of this talk with that id, as it is read; empty when this device may not see it.
  public Optional<AgreementDocument> agreement(Session session, String id) {
    return mayRead(session, id) ? agreements.document(id) : Optional.empty();
  }

  /// The printed agreement of this talk; empty when this device may not see it.
  public Optional<AgreementPdf> agreementPdf(Session session, String id) {
    return mayRead(session, id) ? agreements.pdf(id) : Optional.empty();
  }

  private boolean mayRead(Session session, String id) {
    return talks
        .read(session.token(), clock.instant())
        .filter(place -> place.session().verified())
        .flatMap(place -> ledger.read(shelf -> shelf.agreement(id)))
        .filter(agreement -> agreement.account().equals(session.account()))
        .isPresent();
  }

  /// The words of pages in that language.
  public Words words(Locale locale) {
    return new Words(rules.scripts(), locale);
  }

  /// Whom Kept speaks for.
  public Business business() {
    return rules.business();
  }

  /// Whether the ledger answers.
  public boolean healthy() {
    try {
      return ledger.read(shelf -> shelf.accountCount() >= 0);
    } catch (LedgerException broken) {
      return false;
    }
  }

  /// Starts printing signed agreements in the background.
  public NegotiationDesk start() {
    printer.start();
    return this;
  }

  /// Stops printing. What was not printed is printed after the next start, or on request.
  @Override
  public void close() {
    printer.close();
  }
}
