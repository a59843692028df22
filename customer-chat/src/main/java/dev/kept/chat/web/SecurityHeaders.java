package dev.kept.chat.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;

/// What every answer tells the browser: load nothing from elsewhere, run nothing that is written
/// into the page, keep no copy, tell no other site where you were.
public final class SecurityHeaders implements Routes {
  static final String POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "font-src 'self'",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'");

  private final boolean https;

  /// `https` says that customers come by HTTPS, so that they may be told never to come without.
  public SecurityHeaders(boolean https) {
    this.https = https;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.before(this::write);
  }

  private void write(Context answer) {
    HttpServletResponse headers = answer.res();
    headers.setHeader("Content-Security-Policy", POLICY);
    headers.setHeader("X-Content-Type-Options", "nosniff");
    headers.setHeader("X-Frame-Options", "DENY");
    headers.setHeader("Referrer-Policy", "no-referrer");
    headers.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    headers.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    headers.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.setHeader("Cache-Control", "no-store");
    if (https) {
      headers.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
