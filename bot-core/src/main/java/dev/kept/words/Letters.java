package dev.kept.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// Letters made plain: lower case and without accents, one for one.
final class Letters {
  private static final int KNOWN = 0x250;
  private static final char[] PLAIN = new char[KNOWN];

  static {
    for (int c = 0; c < KNOWN; c++) {
      String bare = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
      PLAIN[c] = Character.toLowerCase(bare.charAt(0));
    }
  }

  private Letters() {}

  static char plain(char c) {
    return c < KNOWN ? PLAIN[c] : Character.toLowerCase(c);
  }

  static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36F;
  }

  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '\u2019', '\u2018', '\u02BC', '\u00B4', '`' -> true;
      default -> false;
    };
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// The words of a list from a file, in plain letters.
  static List<String> list(String words) {
    List<String> plain = new ArrayList<>();
    for (StringTokenizer each = new StringTokenizer(words); each.hasMoreTokens(); ) {
      plain.add(plain(each.nextToken()));
    }
    return plain;
  }

  /// The word in plain letters, as the cutter would form it; for words from files.
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isMark(c)) {
        plain.append(isApostrophe(c) ? '\'' : plain(c));
      }
    }
    return plain.toString();
  }
}
