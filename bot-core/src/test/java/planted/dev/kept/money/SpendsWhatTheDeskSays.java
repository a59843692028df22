package planted.dev.kept.money;

import planted.dev.kept.desk.Counter;

/// Reaches from the first room to the last.
final class SpendsWhatTheDeskSays {
  private SpendsWhatTheDeskSays() {}

  static int spend(Counter counter) {
    return counter.number();
  }
}
