package dev.kept.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// Link tokens and session tokens: 256 random bits for the holder, their SHA-256 for the ledger.
final class Secrets {
  private static final int BYTES = 32;
  private static final int LONGEST = 64;

  private final SecureRandom random = new SecureRandom();

  /// A new token, URL-safe, 43 characters.
  String token() {
    byte[] bits = new byte[BYTES];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /// A new id that nobody can guess, 22 characters.
  String id() {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /// What the ledger keeps of a token. Longer texts cannot be tokens and hash to what no token
  /// does.
  static String hash(String token) {
    String bounded = token.length() > LONGEST ? "" : token;
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(bounded.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasSha256) {
      throw new IllegalStateException(everyJdkHasSha256);
    }
  }
}
