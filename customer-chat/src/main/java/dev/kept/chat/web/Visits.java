package dev.kept.chat.web;

import dev.kept.desk.Session;
import dev.kept.desk.Visitor;
import io.javalin.http.Context;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How often anybody may come: per network address, per session, per link and per answer to the
/// question that verifies. Shared by all doors, so that no door is a way around another.
public final class Visits {
  private static final int AGENT_KEPT = 200;

  private final Addresses addresses;
  private final Streams streams;
  private final Metrics metrics;
  private final Throttle perAddress;
  private final Throttle perSession;
  private final Throttle unknownLinks;
  private final Throttle attemptsPerAddress;
  private final Throttle attemptsPerTalk;
  private final Set<String> verified = ConcurrentHashMap.newKeySet();
  private final int remembered;

  /// Counts by these limits.
  public Visits(Limits limits, Addresses addresses, Streams streams, Metrics metrics) {
    this.addresses = addresses;
    this.streams = streams;
    this.metrics = metrics;
    this.remembered = limits.remembered();
    this.perAddress = new Throttle(limits.perAddress(), remembered);
    this.perSession = new Throttle(limits.perSession(), remembered);
    this.unknownLinks = new Throttle(limits.unknownLinks(), remembered);
    this.attemptsPerAddress = new Throttle(limits.attemptsPerAddress(), remembered);
    this.attemptsPerTalk = new Throttle(limits.attemptsPerTalk(), remembered);
  }

  /// The open streams.
  public Streams streams() {
    return streams;
  }

  /// Who asks, for the record of a consent.
  public Visitor visitor(Context request) {
    @Nullable String agent = request.header("User-Agent");
    String named = agent == null ? "" : agent;
    return new Visitor(
        addresses.of(request), named.substring(0, Math.min(named.length(), AGENT_KEPT)));
  }

  /// Counts a request of its address.
  public void count(Context request) {
    perAddress.count(addresses.household(request));
  }

  /// Counts a request of its session.
  public void count(Session session) {
    perSession.count(session.fingerprint());
  }

  /// Refuses an address that tried too many links that do not exist.
  public void checkLinks(Context request) {
    unknownLinks.check(addresses.household(request));
  }

  /// Counts a link that does not exist.
  public void noteUnknownLink(Context request) {
    unknownLinks.note(addresses.household(request));
  }

  /// Refuses an answer from where too many did not match, unless this session has proven who it is.
  public void checkAttempts(Context request, Session session) {
    if (verified.contains(session.fingerprint())) {
      return;
    }
    try {
      attemptsPerAddress.check(addresses.household(request));
      attemptsPerTalk.check(session.conversation());
    } catch (RefusedException tooMany) {
      throw tooMany.asAttempts();
    }
  }

  /// Counts a turn that was answered through `door`. One that leaves the session unverified counts
  /// as an attempt, unless it only repeats one that was counted.
  public void noteTurn(
      String door, Context request, Session session, boolean isVerified, boolean repeated) {
    metrics.turn(door);
    if (isVerified) {
      remember(session.fingerprint());
    } else if (!repeated) {
      attemptsPerAddress.note(addresses.household(request));
      attemptsPerTalk.note(session.conversation());
    }
  }

  private void remember(String session) {
    if (verified.size() >= remembered) {
      verified.clear();
    }
    verified.add(session);
  }
}
