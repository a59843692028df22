package dev.kept.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// `kept serve` as a process of its own, so that it can be killed as the machine would.
final class ServerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Process process;

  private ServerProcess(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
  }

  /// Starts it over `data` in `folder`; port 0 takes any. Returns once it has hung its doorplate.
  static ServerProcess start(Path folder, int port) throws IOException, InterruptedException {
    Files.deleteIfExists(folder.resolve("data/open-at"));
    List<String> command =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Kept.class.getName(),
                "serve",
                "--port",
                String.valueOf(port))
            .toList();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("out").toFile()))
            .start();
    ServerProcess server = new ServerProcess(folder, process);
    server.await();
    return server;
  }

  private void await() throws IOException, InterruptedException {
    for (long i = 0; i < PATIENCE.toMillis() / 20; i++) {
      if (Files.exists(folder.resolve("data/open-at"))) {
        return;
      }
      if (!process.isAlive()) {
        break;
      }
      Thread.sleep(20);
    }
    throw new IOException("no server: " + Files.readString(folder.resolve("out")));
  }

  URI address() throws IOException {
    return URI.create(Files.readString(folder.resolve("data/open-at")).strip());
  }

  /// Kills it with SIGKILL: nothing is asked, nothing is flushed.
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
