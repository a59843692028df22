package dev.kept.chat.web;

import java.time.Duration;
import java.util.Optional;

/// A request that is not answered, and why. The detail names what to change and never what was
/// sent: it may be logged and shown.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final transient Optional<Duration> retryAfter;

  private RefusedException(Refusal refusal, String detail, Optional<Duration> retryAfter) {
    super(detail, null, false, false);
    this.refusal = refusal;
    this.retryAfter = retryAfter;
  }

  /// A refusal of that kind.
  public RefusedException(Refusal refusal, String detail) {
    this(refusal, detail, Optional.empty());
  }

  /// Too many requests in too short a time.
  static RefusedException tooMany(Duration wait) {
    return new RefusedException(
        Refusal.TOO_MANY, "wait before the next request, see Retry-After", Optional.of(wait));
  }

  /// The same wait, because answers to the verification question did not match too often.
  public RefusedException asAttempts() {
    return new RefusedException(
        Refusal.TOO_MANY_ATTEMPTS, "too many answers did not match, see Retry-After", retryAfter);
  }

  public Refusal refusal() {
    return refusal;
  }

  /// What to change.
  public String detail() {
    return String.valueOf(getMessage());
  }

  /// How long to wait, rounded up to whole seconds.
  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
