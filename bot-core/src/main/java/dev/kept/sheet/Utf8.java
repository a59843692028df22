package dev.kept.sheet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes to text, without guessing: what is not UTF-8 is refused with the line, the byte and what
/// it looks like instead.
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  static String decode(byte[] bytes) {
    refuseOtherFormats(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw notUtf8(bytes, in.position());
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void refuseOtherFormats(byte[] bytes) {
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new RefusedException(
          0, "this is a spreadsheet, not CSV: save it as \"CSV UTF-8\" and import that file");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || hasNull(bytes)) {
      throw new RefusedException(
          0, "the file is not UTF-8 text; it looks like UTF-16: save it as \"CSV UTF-8\"");
    }
  }

  private static RefusedException notUtf8(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    String looksLike =
        new String(bytes, position, 1, Charset.forName("windows-1252"))
                .codePoints()
                .allMatch(Character::isDefined)
            ? "; it looks like Windows-1252 (where that byte is \"%s\")"
                .formatted(new String(bytes, position, 1, Charset.forName("windows-1252")))
            : "";
    return new RefusedException(
        line,
        "byte 0x%02X at offset %d is not UTF-8%s: save the file as \"CSV UTF-8\""
            .formatted(bytes[position] & 0xFF, position, looksLike));
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNull(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }
}
