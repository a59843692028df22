package dev.kept.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real script with the classes of this build, as it lies in a distribution: `kept` beside
/// `kept.jar`.
class KeptScriptTest {
  @TempDir private Path folder;

  @BeforeEach
  void a_distribution() throws IOException {
    Files.copy(Path.of("../kept"), folder.resolve("kept"));
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, "dev.kept.app.Kept");
    attributes.put(Attributes.Name.CLASS_PATH, classPath());
    new JarOutputStream(Files.newOutputStream(folder.resolve("kept.jar")), manifest).close();
  }

  private static String classPath() {
    String own = System.getProperty("java.class.path");
    return Stream.of(System.getProperty("surefire.test.class.path", own).split(":", -1))
        .map(entry -> Path.of(entry).toUri().toString())
        .collect(Collectors.joining(" "));
  }

  private Process kept(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(Stream.of("bash", folder.resolve("kept").toString()), Stream.of(arguments))
            .toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("KEPT_"));
    return builder.start();
  }

  private static int exit(Process process) throws InterruptedException {
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
    return process.exitValue();
  }

  @Test
  void wrong_usage_ends_with_two_and_one_line() throws Exception {
    Process process = kept("lnik");

    assertEquals(2, exit(process));
    assertEquals(
        "kept: nothing here is called lnik. Did you mean link? (kept --help shows how)\n",
        new String(
            process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void a_demo_that_is_killed_leaves_a_sound_ledger_and_goes_on() throws Exception {
    Process demo = kept("demo", "--port", "0", "--json");
    try (BufferedReader out = demo.inputReader()) {
      String last = "";
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line;
        if (line.startsWith("{\"kind\":\"ready\"")) {
          break;
        }
      }
      assertTrue(last.startsWith("{\"kind\":\"ready\",\"url\":\"http://127.0.0.1:"), last);
    } finally {
      demo.descendants().forEach(ProcessHandle::destroyForcibly);
      demo.destroyForcibly();
    }
    exit(demo);

    assertEquals(0, exit(kept("verify")));
  }

  @Test
  void a_server_that_is_asked_to_end_closes_its_ledger_first() throws Exception {
    Process serve = kept("serve", "--port", "0");
    try (BufferedReader out = serve.inputReader()) {
      assertTrue(out.readLine().startsWith("Kept is open for "));
      serve.destroy();
      exit(serve);
    }

    assertTrue(Files.notExists(folder.resolve("data/kept.db-wal")), "the log is folded in");
    assertTrue(Files.notExists(folder.resolve("data/open-at")));
  }
}
