package dev.kept.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a secret token, as 64 lower-case hex digits. The ledger never sees a token.
public record TokenHash(String hex) {

  public TokenHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("a token hash is 64 hex digits");
    }
  }

  /// The hash of `token`.
  public static TokenHash of(String token) {
    return new TokenHash(
        HexFormat.of().formatHex(sha256().digest(token.getBytes(StandardCharsets.UTF_8))));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
