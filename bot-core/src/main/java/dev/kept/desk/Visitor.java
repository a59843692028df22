package dev.kept.desk;

/// Where a request came from: the network address and the program as it names itself. Kept only
/// beside a consent, and counted for limits.
public record Visitor(String address, String agent) {

  /// Hidden from logs.
  @Override
  public String toString() {
    return "Visitor[***]";
  }
}
