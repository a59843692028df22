package dev.kept.chat.web;

import java.time.Duration;

/// So many times in so long. `20 per minute` lets twenty come at once and then one every three
/// seconds.
public record Rate(int times, Duration per) {

  public Rate {
    if (times < 1 || !per.isPositive()) {
      throw new IllegalArgumentException("a rate needs at least one time and some duration");
    }
  }

  /// So many times a minute.
  public static Rate perMinute(int times) {
    return new Rate(times, Duration.ofMinutes(1));
  }

  /// So many times an hour.
  public static Rate perHour(int times) {
    return new Rate(times, Duration.ofHours(1));
  }
}
