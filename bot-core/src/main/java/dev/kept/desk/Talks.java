package dev.kept.desk;

import dev.kept.conversation.ConversationId;
import dev.kept.ledger.Conversation;
import dev.kept.ledger.Entry;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.NewTurn;
import dev.kept.ledger.Session;
import dev.kept.ledger.Standing;
import dev.kept.ledger.TokenHash;
import dev.kept.ledger.TurnWritten;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The talks that are going on, as last read or written. The ledger refuses a turn that was decided
/// on an older version, so a stale entry costs a second try and nothing else; sessions are read
/// anew every few seconds, so that one that was ended does not live on.
final class Talks {
  private static final Duration TRUSTED = Duration.ofSeconds(3);
  private static final int KEPT_AT_MOST = 20_000;

  private final Ledger ledger;
  private final ConcurrentHashMap<TokenHash, Place> places = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<ConversationId, Conversation> talks = new ConcurrentHashMap<>();

  /// One device in one talk, as read at `readAt`.
  record Place(Session session, Conversation talk, Instant readAt) {

    /// What this device stands before: the talk itself once it is verified, its own gate until
    /// then.
    Standing standing() {
      return session.verified() ? talk.standing() : session.gate();
    }
  }

  Talks(Ledger ledger) {
    this.ledger = ledger;
  }

  /// The place of this token, empty when it is unknown or has expired.
  Optional<Place> place(TokenHash token, Instant now) {
    Place known = places.get(token);
    if (known != null && known.readAt().plus(TRUSTED).isAfter(now)) {
      Conversation talk = talks.getOrDefault(known.talk().id(), known.talk());
      return Optional.of(new Place(known.session(), talk, known.readAt()));
    }
    return read(token, now);
  }

  /// The place of this token, from the ledger.
  Optional<Place> read(TokenHash token, Instant now) {
    Optional<Place> found =
        ledger.read(shelf ->
            shelf
                .session(token)
                .flatMap(session ->
                    shelf
                        .conversation(session.conversation())
                        .map(talk -> new Place(session, talk, now))));
    found.ifPresent(this::keep);
    return found;
  }

  private void keep(Place place) {
    if (places.size() >= KEPT_AT_MOST) {
      places.clear();
      talks.clear();
    }
    places.put(place.session().hash(), place);
    newer(place.talk());
  }

  /// How talk and device stand after this turn was written.
  Place after(Place before, NewTurn turn, TurnWritten.Written written, Instant now) {
    boolean isVerified =
        before.session().verified()
            || turn.entries().stream().anyMatch(Entry.Verified.class::isInstance);
    Session session = before.session();
    Conversation talk = before.talk();
    Place place =
        new Place(
            session.moved(isVerified, turn.gate().orElse(session.gate())),
            talk.moved(
                written.version(),
                written.lines().getLast().seq(),
                turn.talk().orElse(talk.standing())),
            now);
    keep(place);
    return place;
  }

  private void newer(Conversation talk) {
    talks.merge(talk.id(), talk, (old, fresh) -> fresh.version() >= old.version() ? fresh : old);
  }

  /// The place proved stale.
  void forget(Place place) {
    places.remove(place.session().hash());
    talks.remove(place.talk().id());
  }
}
