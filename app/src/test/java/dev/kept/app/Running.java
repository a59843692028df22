package dev.kept.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server command that runs beside the test until it is stopped.
final class Running {
  private final CompletableFuture<Shell.Answer> ended = new CompletableFuture<>();
  private final Thread thread;
  private final Path plate;

  private Running(Path data, Shell shell, String... arguments) {
    this.plate = data.resolve("open-at");
    this.thread = Thread.ofPlatform().start(() -> ended.complete(shell.kept(arguments)));
  }

  /// Starts it and waits until its doors are open.
  static Running start(Path data, Shell shell, String... arguments) throws InterruptedException {
    Running running = new Running(data, shell, arguments);
    for (int i = 0; i < 1200 && !Files.exists(running.plate) && !running.ended.isDone(); i++) {
      Thread.sleep(50);
    }
    return running;
  }

  /// Asks it to end, and answers what it printed.
  Shell.Answer stop() throws Exception {
    thread.interrupt();
    return ended.get(60, TimeUnit.SECONDS);
  }
}
