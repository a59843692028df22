package dev.kept.chat.web;

/// The ways a request can be refused, with the status that says so.
public enum Refusal {
  MALFORMED(400, "The request cannot be read"),
  NOT_SIGNED_IN(401, "A token is needed"),
  FORGED(403, "The request did not come from this page"),
  UNKNOWN(404, "There is nothing here"),
  WRONG_METHOD(405, "This is not called like that"),
  NOT_NOW(409, "This is not possible now"),
  TOO_LARGE(413, "The request is too large"),
  WRONG_TYPE(415, "The content type is wrong"),
  TOO_MANY(429, "Too many requests"),
  TOO_MANY_ATTEMPTS(429, "Too many attempts"),
  BROKEN(500, "Something went wrong on our side"),
  NOT_READY(503, "The ledger does not answer");

  private final int status;
  private final String title;

  Refusal(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// For people who write programs against the API, not for customers.
  public String title() {
    return title;
  }
}
