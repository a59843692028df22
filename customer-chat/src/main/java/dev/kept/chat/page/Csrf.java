package dev.kept.chat.page;

import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Proof that a form was filled on our own page: a token that only this device's session gives, and
/// the browser's own word where the form came from. The token follows from the session alone, so a
/// form stays good over a restart; a mask makes it look different each time.
final class Csrf {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] PURPOSE = "kept form".getBytes(StandardCharsets.UTF_8);
  private static final int BYTES = 32;
  private static final Set<String> OURS = Set.of("same-origin", "none");

  private final Optional<String> origin;

  /// `origin` is ours as browsers name it (`https://pay.example.com`), when the configuration says.
  Csrf(Optional<String> origin) {
    this.origin = origin;
  }

  /// The token for a form of this session.
  static String token(String session) {
    byte[] mask = new byte[BYTES];
    RANDOM.nextBytes(mask);
    byte[] token = new byte[2 * BYTES];
    byte[] secret = secret(session);
    for (int i = 0; i < BYTES; i++) {
      token[i] = mask[i];
      token[BYTES + i] = (byte) (mask[i] ^ secret[i]);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /// Throws [RefusedException] unless the form came from our page in this session.
  void check(Context request, String session, String token) {
    if (!isOurs(request) || !matches(session, token)) {
      throw new RefusedException(Refusal.FORGED, "the form did not come from this page");
    }
  }

  private static boolean matches(String session, String token) {
    byte[] given;
    try {
      given = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException notAToken) {
      return false;
    }
    if (given.length != 2 * BYTES) {
      return false;
    }
    byte[] unmasked = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      unmasked[i] = (byte) (given[i] ^ given[BYTES + i]);
    }
    return MessageDigest.isEqual(unmasked, secret(session));
  }

  /// Browsers send `Origin: null` from a page that tells nobody where it was, as ours does; they
  /// then say in `Sec-Fetch-Site` whether it is our own.
  private boolean isOurs(Context request) {
    @Nullable String named = request.header("Origin");
    @Nullable String site = request.header("Sec-Fetch-Site");
    if (named != null && !named.equals("null")) {
      return named.equals(origin.orElseGet(() -> requested(request)));
    }
    return site == null || OURS.contains(site);
  }

  private static String requested(Context request) {
    return request.req().getScheme() + "://" + request.header("Host");
  }

  private static byte[] secret(String session) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(PURPOSE);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
