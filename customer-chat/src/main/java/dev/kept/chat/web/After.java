package dev.kept.chat.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// The number of the last line a reader has: `Last-Event-ID` of a stream that comes back, else the
/// parameter `after`, else none.
public final class After {
  private static final int DIGITS = 18;

  private After() {}

  /// Throws [RefusedException] for anything that is not a whole number, zero or more.
  public static long of(Context request) {
    @Nullable String last = request.header("Last-Event-ID");
    @Nullable String text = last == null ? request.queryParam("after") : last;
    if (text == null || text.isEmpty()) {
      return 0;
    }
    if (text.length() > DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new RefusedException(Refusal.MALFORMED, "after must be a whole number, zero or more");
    }
    return Long.parseLong(text);
  }
}
