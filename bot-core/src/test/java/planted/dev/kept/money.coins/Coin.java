package planted.dev.kept.money.coins;

/// Lives in a room within a room.
final class Coin {
  private Coin() {}
}
