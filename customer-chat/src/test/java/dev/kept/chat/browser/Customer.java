package dev.kept.chat.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Somebody who sits before the page. Wherever they come, nobody may be shut out: axe looks at
/// every step, and the browser may complain about nothing but the network.
final class Customer implements AutoCloseable {
  private static final Optional<Path> PICTURES =
      Optional.ofNullable(System.getProperty("kept.pictures")).map(Path::of);

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final String name;
  private int step;

  Customer(Browser browser, Browser.NewContextOptions options, String name) {
    this.context = browser.newContext(options);
    this.page = context.newPage();
    this.name = name;
    page.onConsoleMessage(message -> {
      boolean network = message.text().startsWith("Failed to load resource");
      if (!network && List.of("error", "warning").contains(message.type())) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
  }

  Page page() {
    return page;
  }

  Customer opens(String url) {
    page.navigate(url);
    return look();
  }

  Customer writes(String text) {
    page.locator("#reply").fill(text);
    page.locator("form:has(#reply) button").click();
    return this;
  }

  Customer presses(String button) {
    button(button).first().click();
    return this;
  }

  Locator button(String named) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(named));
  }

  /// Waits until the newest lines hold these words.
  Customer hears(String words) {
    page.locator(".log .bubble", new Page.LocatorOptions().setHasText(words)).last().waitFor();
    return this;
  }

  /// Waits until the page shows this heading.
  Customer sees(String heading) {
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))
        .first()
        .waitFor();
    return look();
  }

  /// Looks at the page as it is: nothing overflows, and axe finds nothing.
  Customer look() {
    picture();
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(0, ((Number) overflow).intValue(), () -> "wider than the screen: " + page.url());
    List<String> violations =
        new AxeBuilder(page).analyze().getViolations().stream().map(Customer::told).toList();
    assertEquals(List.of(), violations, () -> "at " + page.url());
    return this;
  }

  private static String told(Rule rule) {
    return rule.getId() + " " + rule.getNodes().getFirst().getHtml();
  }

  private void picture() {
    PICTURES.ifPresent(folder -> {
      Path file = folder.resolve("%s-%02d.png".formatted(name, step++));
      page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
      assertEquals(true, Files.exists(file));
    });
  }

  int bubbles(String words) {
    return page.locator(".log .bubble", new Page.LocatorOptions().setHasText(words)).count();
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints, "the browser complained");
  }
}
