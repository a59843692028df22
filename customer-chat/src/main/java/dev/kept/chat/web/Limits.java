package dev.kept.chat.web;

/// How often anybody may come. `perAddress` counts every request of a network address, `perSession`
/// every one of a device in a talk; `unknownLinks` the links an address tries that do not exist;
/// the attempts count turns of sessions that have not proven who they are. At most about
/// `remembered` callers of each kind are kept in memory.
public record Limits(
    Rate perAddress,
    Rate perSession,
    Rate unknownLinks,
    Rate attemptsPerAddress,
    Rate attemptsPerTalk,
    int streamsPerSession,
    int streams,
    int remembered) {

  /// Generous for people, tight for programs that guess.
  public static Limits usual() {
    return new Limits(
        Rate.perMinute(600),
        Rate.perMinute(120),
        Rate.perHour(60),
        Rate.perHour(60),
        Rate.perHour(20),
        8,
        20_000,
        100_000);
  }

  /// For measurements from one machine: everything else as usual.
  public Limits unhurried() {
    Rate often = Rate.perMinute(100_000_000);
    return new Limits(
        often, often, unknownLinks, often, attemptsPerTalk, streamsPerSession, streams, remembered);
  }

  /// The same limits, with so many event streams per session and in all.
  public Limits withStreams(int perSession, int inAll) {
    return new Limits(
        perAddress,
        this.perSession,
        unknownLinks,
        attemptsPerAddress,
        attemptsPerTalk,
        perSession,
        inAll,
        remembered);
  }
}
