package dev.kept.chat.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something broke that should not have. The log gets a number and the way through the code, but no
/// message: messages of exceptions may hold amounts, names or what somebody wrote.
public final class Breakage {
  private static final Logger LOG = LoggerFactory.getLogger(Breakage.class);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int FRAMES = 30;
  private static final int CAUSES = 4;

  private Breakage() {}

  /// Writes it down once and returns the number under which it stands in the log.
  public static String log(Throwable broken, String route) {
    byte[] bits = new byte[4];
    RANDOM.nextBytes(bits);
    String number = HexFormat.of().formatHex(bits);
    if (LOG.isErrorEnabled()) {
      LOG.error("breakage {} at {}:{}", number, route, way(broken));
    }
    return number;
  }

  private static String way(Throwable broken) {
    StringBuilder way = new StringBuilder();
    Throwable each = broken;
    for (int i = 0; each != null && i < CAUSES; i++, each = each.getCause()) {
      way.append(i == 0 ? "\n" : "\ncaused by ").append(each.getClass().getName());
      StackTraceElement[] frames = each.getStackTrace();
      for (int f = 0; f < Math.min(frames.length, FRAMES); f++) {
        way.append("\n  at ").append(frames[f]);
      }
    }
    return way.toString();
  }
}
