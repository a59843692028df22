package dev.kept.chat.web;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Counts how often each of many callers comes. It remembers a bounded number of them: when the
/// younger half is full, the older half, who have not come since the last time, is forgotten.
public final class Throttle {
  private final Rate rate;
  private final int remembered;
  private volatile Map<String, Bucket> young = new ConcurrentHashMap<>();
  private volatile Map<String, Bucket> old = new ConcurrentHashMap<>();

  /// A throttle that remembers at most about `remembered` callers.
  public Throttle(Rate rate, int remembered) {
    this.rate = rate;
    this.remembered = remembered;
  }

  /// Counts one call. Throws [RefusedException] with the time to wait when it is one too many.
  public void count(String caller) {
    if (!bucket(caller).tryConsume(1)) {
      throw tooMany(caller);
    }
  }

  /// Counts one call that has already happened; never refuses.
  public void note(String caller) {
    bucket(caller).tryConsume(1);
  }

  /// Throws [RefusedException] when the next call would be one too many; counts nothing.
  public void check(String caller) {
    if (bucket(caller).getAvailableTokens() < 1) {
      throw tooMany(caller);
    }
  }

  /// How many callers are in memory.
  int remembers() {
    return young.size() + old.size();
  }

  private RefusedException tooMany(String caller) {
    long nanos = bucket(caller).estimateAbilityToConsume(1).getNanosToWaitForRefill();
    return RefusedException.tooMany(Duration.ofNanos(Math.max(nanos, 1)).plusSeconds(1));
  }

  private Bucket bucket(String caller) {
    @Nullable Bucket known = young.get(caller);
    if (known != null) {
      return known;
    }
    if (young.size() >= remembered / 2) {
      grow();
    }
    @Nullable Bucket before = old.remove(caller);
    return young.computeIfAbsent(caller, c -> before == null ? fresh() : before);
  }

  private synchronized void grow() {
    if (young.size() >= remembered / 2) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }

  private Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate.times()).refillGreedy(rate.times(), rate.per()))
        .build();
  }
}
