package dev.kept.account;

/// What every id of this room must be: present, short enough for an index, free of control
/// characters.
final class Ids {
  private static final int LONGEST = 120;

  private Ids() {}

  static void check(String what, String value) {
    if (value.isBlank() || value.length() > LONGEST || !isPrintable(value)) {
      throw new IllegalArgumentException(
          "a %s id needs 1 to %d printable characters".formatted(what, LONGEST));
    }
  }

  private static boolean isPrintable(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
