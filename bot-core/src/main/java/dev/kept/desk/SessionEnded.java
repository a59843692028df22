package dev.kept.desk;

/// The session expired or was ended: the customer opens the link again.
public final class SessionEnded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SessionEnded() {
    super("the session has ended; open the link again");
  }
}
