package planted.dev.kept.plan;

/// One of several values.
public sealed interface Offer {
  /// The one of them.
  record Whole() implements Offer {}
}
