package dev.kept.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Many callers at once, each doing one thing after another until the time is over. What happens
/// while it warms up is not counted.
final class Load {
  private Load() {}

  /// One caller's work: does its next step each time it is called.
  @FunctionalInterface
  interface Caller {
    void step() throws Exception;
  }

  /// Makes the caller with that number.
  @FunctionalInterface
  interface Callers {
    Caller caller(int number) throws Exception;
  }

  /// What was measured: steps per second and the times of single steps in nanoseconds, sorted.
  static final class Measured {
    private final String name;
    private final double perSecond;
    private final long[] nanos;

    private Measured(String name, double perSecond, long[] nanos) {
      this.name = name;
      this.perSecond = perSecond;
      this.nanos = nanos;
    }

    String name() {
      return name;
    }

    double perSecond() {
      return perSecond;
    }

    /// The time below which `share` (0 to 1) of the steps stayed, in milliseconds.
    double millisAt(double share) {
      return nanos.length == 0
          ? 0
          : nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * share))] / 1e6;
    }
  }

  /// How long to run before counting, and how long to count.
  record Span(Duration warmUp, Duration counted) {

    /// For small programs, which are warm at once.
    static Span brief(Duration phase) {
      return new Span(phase.dividedBy(3), phase.multipliedBy(2).dividedBy(3));
    }

    /// For a whole house of classes: the compiler needs as long again and more.
    static Span thorough(Duration phase) {
      return new Span(phase.multipliedBy(2), phase);
    }
  }

  /// Runs `count` callers and counts their steps, one after another without a pause.
  static Measured run(String name, int count, Span span, Callers callers) throws Exception {
    return paced(name, count, span, Duration.ZERO, callers);
  }

  /// The same, each caller taking a step every `pace`, spread evenly.
  static Measured paced(String name, int count, Span span, Duration pace, Callers callers)
      throws Exception {
    System.err.printf(
        "kept bench: %s, %d s%n", name, span.warmUp().plus(span.counted()).toSeconds());
    AtomicInteger phase = new AtomicInteger();
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<long[]>> running = new ArrayList<>();
      for (int number = 0; number < count; number++) {
        running.add(
            threads.submit(
                counting(
                    callers.caller(number),
                    pace,
                    pace.multipliedBy(number).dividedBy(count),
                    phase,
                    over)));
      }
      Thread.sleep(span.warmUp());
      phase.set(1);
      long start = System.nanoTime();
      Thread.sleep(span.counted());
      phase.set(2);
      double seconds = (System.nanoTime() - start) / 1e9;
      over.set(true);
      List<long[]> parts = new ArrayList<>();
      for (Future<long[]> each : running) {
        parts.add(each.get());
      }
      long[] all = parts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
      return new Measured(name, all.length / seconds, all);
    }
  }

  private static Callable<long[]> counting(
      Caller caller, Duration pace, Duration first, AtomicInteger phase, AtomicBoolean over) {
    return () -> {
      Samples samples = new Samples();
      Thread.sleep(first);
      while (!over.get()) {
        long start = System.nanoTime();
        caller.step();
        if (phase.get() == 1) {
          samples.add(System.nanoTime() - start);
        }
        if (!pace.isZero()) {
          Thread.sleep(pace.minusNanos(Math.min(pace.toNanos(), System.nanoTime() - start)));
        }
      }
      return samples.toArray();
    };
  }

  /// A growing list of times.
  private static final class Samples {
    private long[] nanos = new long[1024];
    private int size;

    void add(long value) {
      if (size == nanos.length) {
        nanos = Arrays.copyOf(nanos, size * 2);
      }
      nanos[size++] = value;
    }

    long[] toArray() {
      return Arrays.copyOf(nanos, size);
    }
  }
}
