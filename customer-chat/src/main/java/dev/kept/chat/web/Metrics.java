package dev.kept.chat.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// How many requests came, how they ended and how long they took, as Prometheus reads it. Routes
/// are counted by their pattern: no id, link or token gets in here.
public final class Metrics implements Routes {
  private static final double[] BOUNDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};

  private final Map<Key, Series> requests = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> turns = new ConcurrentSkipListMap<>();
  private final LongSupplier streams;

  private record Key(String method, String route, int status) {}

  private static final class Series {
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length];
    private final LongAdder count = new LongAdder();
    private final LongAdder micros = new LongAdder();

    private Series() {
      Arrays.setAll(buckets, i -> new LongAdder());
    }

    private void add(double seconds) {
      count.increment();
      micros.add((long) (seconds * 1_000_000));
      for (int i = 0; i < BOUNDS.length; i++) {
        if (seconds <= BOUNDS[i]) {
          buckets[i].increment();
          return;
        }
      }
    }
  }

  /// `streams` tells how many event streams are open.
  public Metrics(LongSupplier streams) {
    this.streams = streams;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.requestLogger.http(this::count);
    config.routes.get(
        "/metrics", answer -> answer.contentType("text/plain; version=0.0.4").result(text()));
  }

  /// Counts a turn by the door it came through.
  public void turn(String door) {
    turns.computeIfAbsent(door, d -> new LongAdder()).increment();
  }

  private void count(Context request, Float millis) {
    @Nullable Endpoint endpoint = request.endpoints().matchedHttpEndpoint();
    String route = endpoint == null ? "none" : endpoint.path;
    // A stream lasts as long as a customer reads; it would drown the others.
    if (!route.endsWith("/events")) {
      String method = endpoint == null ? "any" : endpoint.method.name();
      Key key = new Key(method, route, request.statusCode());
      requests.computeIfAbsent(key, k -> new Series()).add(millis / 1000.0);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder(4096);
    head(text, "kept_http_request_seconds", "histogram", "Time from request to answer.");
    requests.forEach((key, series) -> write(text, key, series));
    head(text, "kept_turns_total", "counter", "Turns of customers that were answered.");
    turns.forEach(
        (door, count) -> line(text, "kept_turns_total{door=\"" + door + "\"}", count.sum()));
    head(text, "kept_streams_open", "gauge", "Event streams that are open.");
    line(text, "kept_streams_open", streams.getAsLong());
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    head(text, "jvm_memory_used_bytes", "gauge", "Heap in use.");
    line(text, "jvm_memory_used_bytes{area=\"heap\"}", memory.getHeapMemoryUsage().getUsed());
    head(text, "process_uptime_seconds", "gauge", "Seconds since the start.");
    line(text, "process_uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
    return text.toString();
  }

  private static void write(StringBuilder text, Key key, Series series) {
    String labels =
        "method=\"%s\",route=\"%s\",status=\"%d\"".formatted(key.method, key.route, key.status);
    long upTo = 0;
    for (int i = 0; i < BOUNDS.length; i++) {
      upTo += series.buckets[i].sum();
      line(
          text,
          "kept_http_request_seconds_bucket{%s,le=\"%s\"}".formatted(labels, BOUNDS[i]),
          upTo);
    }
    long count = series.count.sum();
    line(text, "kept_http_request_seconds_bucket{%s,le=\"+Inf\"}".formatted(labels), count);
    text.append("kept_http_request_seconds_sum{").append(labels).append("} ");
    text.append(series.micros.sum() / 1_000_000.0).append('\n');
    line(text, "kept_http_request_seconds_count{" + labels + "}", count);
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private static void line(StringBuilder text, String series, long value) {
    text.append(series).append(' ').append(value).append('\n');
  }
}
