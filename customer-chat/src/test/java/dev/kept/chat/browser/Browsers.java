package dev.kept.chat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real browser for the tests. One that is missing is a failure that says how to install it.
final class Browsers implements AutoCloseable {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge");

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  static Browsers start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browsers(playwright, launch(playwright));
  }

  private static Browser launch(Playwright playwright) {
    List<String> arguments = new ArrayList<>(List.of("--disable-dev-shm-usage"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable(playwright))
                .setArgs(arguments));
  }

  private static Path executable(Playwright playwright) {
    Path own = Path.of(playwright.chromium().executablePath());
    return Optional.ofNullable(System.getenv("KEPT_CHROMIUM"))
        .filter(named -> !named.isBlank())
        .map(Path::of)
        .or(() -> Optional.of(own).filter(Files::isExecutable))
        .or(Browsers::onPath)
        .orElseThrow(() ->
            new AssertionError(
                "Chromium is missing. Install it (Debian: apt-get install chromium) or set"
                    + " KEPT_CHROMIUM to a browser of its kind."));
  }

  private static Optional<Path> onPath() {
    List<String> folders =
        List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .flatMap(path -> Files.isExecutable(path) ? Stream.of(path) : Stream.empty())
        .findFirst();
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
