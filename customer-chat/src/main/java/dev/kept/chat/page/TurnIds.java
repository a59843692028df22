package dev.kept.chat.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// The ids of turns that come from forms. Each rendering of a page makes one; together with what
/// was posted it names the turn. So the same form sent twice is one turn, and another answer given
/// after going back is another.
final class TurnIds {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 12;
  private static final int LONGEST = 64;

  private TurnIds() {}

  static String fresh() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return encoded(bits, BYTES);
  }

  /// The id of what was posted from a rendering.
  static String of(String rendering, String posted) {
    String bounded = rendering.substring(0, Math.min(rendering.length(), LONGEST));
    byte[] both = (bounded + '\n' + posted).getBytes(StandardCharsets.UTF_8);
    try {
      return "page-" + encoded(MessageDigest.getInstance("SHA-256").digest(both), 18);
    } catch (NoSuchAlgorithmException everyJdkHasSha256) {
      throw new IllegalStateException(everyJdkHasSha256);
    }
  }

  private static String encoded(byte[] bytes, int length) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(java.util.Arrays.copyOf(bytes, length));
  }
}
