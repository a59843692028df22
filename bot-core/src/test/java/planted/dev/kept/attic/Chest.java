package planted.dev.kept.attic;

/// Lives in a room that is on no list.
final class Chest {
  private Chest() {}
}
