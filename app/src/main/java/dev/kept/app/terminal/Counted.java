package dev.kept.app.terminal;

/// A number of things, as the terminal says it: "1 account", "12,000 accounts".
public record Counted(long count, String one, String many) {

  /// Things whose plural only takes an s.
  public static Counted of(long count, String one) {
    return new Counted(count, one, one + "s");
  }

  @Override
  public String toString() {
    return "%,d %s".formatted(count, count == 1 ? one : many);
  }
}
