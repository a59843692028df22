package dev.kept.chat;

/// Another program listens where this one should.
public final class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(String host, int port, Throwable cause) {
    super("port %d on %s is taken; choose another".formatted(port, host), cause);
  }
}
