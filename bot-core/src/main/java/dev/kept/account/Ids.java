package dev.kept.account;

/// What every id of this room must be: present, short enough for an index, free of control
/// characters.
final class Ids {
  private static final int LONGEST = 120;

  private Ids() {}

  static void check(String what, String value) {
    if (value.isBlank()
        || value.length() > LONGEST
        || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a %s id needs 1 to %d printable characters".formatted(what, LONGEST));
    }
  }
}
