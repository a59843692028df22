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

/// Many callers at once, each doing one thing after another until the time is over. What happens in
/// the first third warms up and is not counted.
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

  /// Runs `count` callers for `howLong` and counts their steps, one after another without a pause.
  static Measured run(String name, int count, Duration howLong, Callers callers) throws Exception {
    return paced(name, count, howLong, Duration.ZERO, callers);
  }

  /// The same, each caller taking a step every `pace`, spread evenly.
  static Measured paced(String name, int count, Duration howLong, Duration pace, Callers callers)
      throws Exception {
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
      Thread.sleep(howLong.dividedBy(3));
      phase.set(1);
      long start = System.nanoTime();
      Thread.sleep(howLong.multipliedBy(2).dividedBy(3));
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
