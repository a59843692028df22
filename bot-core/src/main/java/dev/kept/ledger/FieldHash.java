package dev.kept.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/// SHA-256 over fields that cannot run into each other: each as its length in four bytes (−1 when
/// absent) and its UTF-8 bytes.
final class FieldHash {
  private final MessageDigest sha = TokenHash.sha256();
  private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

  FieldHash text(@Nullable String text) {
    return bytes(text == null ? null : text.getBytes(StandardCharsets.UTF_8));
  }

  FieldHash number(@Nullable Long number) {
    return text(number == null ? null : Long.toString(number));
  }

  FieldHash bytes(byte @Nullable [] bytes) {
    sha.update(length.putInt(0, bytes == null ? -1 : bytes.length).array());
    if (bytes != null) {
      sha.update(bytes);
    }
    return this;
  }

  /// The hash of the fields so far; the next field begins a new one.
  byte[] digest() {
    return sha.digest();
  }
}
