package dev.kept.chat.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Writes server-sent events. The first line asks proxies not to hold them back.
public final class EventWriter {
  private static final byte[] BREATH = ":\n\n".getBytes(StandardCharsets.UTF_8);

  private final ServletOutputStream out;

  private EventWriter(ServletOutputStream out) {
    this.out = out;
  }

  /// Starts the answer. Throws [IOException] when nobody listens any more.
  public static EventWriter start(Context answer) throws IOException {
    answer.res().setContentType("text/event-stream");
    answer.res().setHeader("X-Accel-Buffering", "no");
    EventWriter writer = new EventWriter(answer.res().getOutputStream());
    writer.write("retry: 3000\n\n".getBytes(StandardCharsets.UTF_8));
    return writer;
  }

  /// One event. `data` holds no line breaks; an `id` below zero is left out, so that a reader who
  /// comes back asks from the last event that had one.
  public void event(String name, long id, byte[] data) throws IOException {
    ByteArrayOutputStream event = new ByteArrayOutputStream(data.length + 64);
    if (id >= 0) {
      event.writeBytes(("id: " + id + "\n").getBytes(StandardCharsets.UTF_8));
    }
    event.writeBytes(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
    event.writeBytes(data);
    event.write('\n');
    event.write('\n');
    write(event.toByteArray());
  }

  /// A comment, to find out whether anybody still listens.
  public void breathe() throws IOException {
    write(BREATH);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    out.flush();
  }
}
