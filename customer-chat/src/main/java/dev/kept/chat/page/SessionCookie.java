package dev.kept.chat.page;

import io.javalin.http.Context;
import java.util.Optional;

/// The device's key to one talk, in a cookie no script can read; each talk has its own. `Lax`, not
/// `Strict`: a customer arrives from a link in a mail, and a strict cookie would not come along on
/// that first step.
final class SessionCookie {
  private final boolean secure;

  /// `secure` when customers come by HTTPS.
  SessionCookie(boolean secure) {
    this.secure = secure;
  }

  void set(Context answer, String conversation, String token) {
    String flags = "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    answer.res().addHeader("Set-Cookie", name(conversation) + "=" + token + flags);
  }

  Optional<String> get(Context request, String conversation) {
    return Optional.ofNullable(request.cookie(name(conversation)));
  }

  private String name(String conversation) {
    return (secure ? "__Host-kept-" : "kept-") + conversation;
  }
}
