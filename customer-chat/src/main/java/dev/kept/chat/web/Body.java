package dev.kept.chat.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body of a request, read only as far as it may go: a longer one is refused before the rest of
/// it arrives, whether it told its length or not.
public final class Body {
  /// The longest body of the API.
  public static final int API_LIMIT = 16 * 1024;

  /// The longest form: what fits the API may grow threefold when a browser escapes it.
  public static final int FORM_LIMIT = 64 * 1024;

  private Body() {}

  /// The bytes of a body of that media type. Throws [RefusedException] for another type, for more
  /// than `limit` bytes, and when the sender goes away in the middle.
  public static byte[] read(Context request, String type, int limit) {
    requireType(request.contentType(), type);
    if (request.req().getContentLengthLong() > limit) {
      throw tooLarge(limit);
    }
    try {
      byte[] body = request.req().getInputStream().readNBytes(limit + 1);
      if (body.length > limit) {
        throw tooLarge(limit);
      }
      return body;
    } catch (IOException brokenOff) {
      throw new RefusedException(Refusal.MALFORMED, "the body broke off");
    }
  }

  private static void requireType(@Nullable String given, String wanted) {
    String plain = given == null ? "" : given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!plain.equals(wanted)) {
      throw new RefusedException(Refusal.WRONG_TYPE, "send " + wanted);
    }
  }

  private static RefusedException tooLarge(int limit) {
    return new RefusedException(Refusal.TOO_LARGE, "send at most %d KiB".formatted(limit / 1024));
  }
}
