package dev.kept.ledger;

import dev.kept.ledger.LineTable.LineRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The hash chain of a talk. Each line's hash is SHA-256 over the hash before it and every field of
/// the line, each field as its length in four bytes (−1 when absent) and its UTF-8 bytes.
final class Chain {
  private final MessageDigest sha = TokenHash.sha256();
  private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

  /// Where a talk's chain begins: at the talk itself.
  byte[] root(String conversation, String account, @Nullable String link, Instant created) {
    field("kept");
    field(conversation);
    field(account);
    field(link);
    field(IsoTimes.text(created));
    return sha.digest();
  }

  /// The hash of a line that follows `prevHash`.
  byte[] hash(byte[] prevHash, LineRow line) {
    sha.update(prevHash);
    number(line.seq());
    number(line.turn());
    field(line.session() == null ? null : Long.toString(line.session()));
    field(line.speaker().name());
    field(line.text());
    field(IsoTimes.text(line.at()));
    field(line.name());
    field(line.script());
    field(line.rule());
    field(line.clientTurn());
    return sha.digest();
  }

  private void number(long value) {
    field(Long.toString(value));
  }

  private void field(@Nullable String text) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    sha.update(length.putInt(0, text == null ? -1 : bytes.length).array());
    sha.update(bytes);
  }
}
