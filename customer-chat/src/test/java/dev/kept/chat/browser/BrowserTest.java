package dev.kept.chat.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.kept.chat.Door;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Customers before a real browser, with the whole house behind it.
@Timeout(180)
class BrowserTest {
  private static Browsers browsers;

  @TempDir private Path data;
  private Door door;

  @BeforeAll
  static void launch() {
    browsers = Browsers.start();
  }

  @AfterAll
  static void quit() {
    browsers.close();
  }

  @BeforeEach
  void open() {
    door = Door.open(data);
  }

  @AfterEach
  void close() {
    door.close();
  }

  private String link() {
    return door.url() + "/c/" + door.link(door.ana());
  }

  private static Customer customer(Screen screen, String name) {
    return new Customer(browsers.browser(), screen.options(), name);
  }

  private Customer verified(Screen screen, String name) {
    return customer(screen, name)
        .opens(link())
        .sees("First, is it you?")
        .writes(Door.POSTCODE)
        .sees("In your own words");
  }

  @ParameterizedTest
  @EnumSource
  void a_customer_leaves_with_an_agreement_on_every_screen(Screen screen) {
    try (Customer ana = verified(screen, "agreement-" + screen)) {
      ana.writes("Two of my own clients pay late.").hears("clients pay late");
      ana.presses("Show me my options").sees("Your options");
      Locator cards = ana.page().locator(".card");
      assertTrue(cards.count() >= 2 && cards.count() <= 3);
      cards.nth(1).locator("summary").click();
      ana.look();
      cards.nth(1).locator("button.main").click();
      ana.sees("Check it before you agree");
      ana.page().locator("#signature").fill("Ana Díaz");
      ana.presses("I agree to these payments").sees("Your agreement");
      ana.page().getByText("Read your agreement").click();
      ana.sees("Payment agreement");
      assertTrue(ana.page().locator(".signed").innerText().contains("Ana Díaz"));
      String pdf = ana.page().getByText("Download it as a PDF").getAttribute("href");
      byte[] file = ana.page().context().request().get(door.url() + pdf).body();
      assertTrue(new String(file, 0, 5, StandardCharsets.UTF_8).startsWith("%PDF-"));
    }
  }

  @Test
  void everything_works_without_scripts() {
    Browser.NewContextOptions plain = Screen.PHONE.options().setJavaScriptEnabled(false);
    try (Customer ana = new Customer(browsers.browser(), plain, "plain")) {
      ana.page().navigate(link());
      ana.writes(Door.POSTCODE);
      ana.writes("I lost my job");
      ana.presses("Show me my options");
      ana.page().locator(".card button.main").first().click();
      ana.presses("I agree to these payments");
      assertTrue(ana.page().locator("#signature-error").isVisible());
      ana.page().locator("#signature").fill("Ana Díaz");
      ana.presses("I agree to these payments");
      assertTrue(ana.page().getByText("Read your agreement").isVisible());
    }
  }

  @Test
  void a_customer_goes_on_in_spanish() {
    try (Customer ana = customer(Screen.PHONE, "spanish").opens(link())) {
      ana.presses("Español").sees("Primero, ¿es usted?");
      assertTrue(ana.page().evaluate("document.documentElement.lang").toString().startsWith("es"));
      assertTrue(ana.page().locator(".foot").innerText().contains("Todo queda guardado"));
      ana.writes(Door.POSTCODE).sees("Con sus palabras");
      ana.presses("Ver mis opciones").sees("Sus opciones");
      ana.page().locator(".card button.main").first().click();
      ana.sees("Revíselo antes de aceptar");
      ana.page().locator("#signature").fill("Ana Díaz");
      ana.presses("Acepto estos pagos").sees("Su acuerdo");
      ana.page().getByText("Leer su acuerdo").click();
      ana.sees("Acuerdo de pago");
    }
  }

  @Test
  void a_customer_names_a_plan_of_their_own() {
    try (Customer ana = verified(Screen.PHONE, "counter")) {
      ana.presses("Show me my options").sees("Your options");
      ana.page().locator("#reply").fill("200 a month from the 15th");
      ana.presses("Ask for this").sees("Check it before you agree");
      assertTrue(ana.page().locator("#act").innerText().contains("£200.00"));
    }
  }

  @Test
  void someone_who_lost_their_job_is_heard_and_finds_a_lighter_way() {
    try (Customer ana = verified(Screen.PHONE, "hardship")) {
      ana.writes("I lost my job").hears("sorry");
      ana.presses("First my budget").sees("What a month looks like");
      ana.page().locator("#income").fill("1,900");
      ana.page().locator("#essentials").fill("1500");
      ana.page().locator("#debts").fill("0");
      assertEquals("£400.00", ana.page().locator("#left").innerText());
      ana.presses("Use these figures").sees("Your options");
    }
  }

  @Test
  void a_budget_is_added_up_without_scripts_too() {
    Browser.NewContextOptions plain = Screen.PHONE.options().setJavaScriptEnabled(false);
    try (Customer ana = new Customer(browsers.browser(), plain, "sum")) {
      ana.page().navigate(link());
      ana.writes(Door.POSTCODE);
      ana.writes("I lost my job");
      ana.presses("First my budget");
      ana.page().locator("#income").fill("900");
      ana.page().locator("#essentials").fill("one thousand");
      ana.page().locator("#debts").fill("50");
      ana.presses("Work out what is left");
      assertTrue(ana.page().locator("#essentials-error").isVisible());
      ana.page().locator("#essentials").fill("1000");
      ana.presses("Work out what is left");
      assertTrue(ana.page().locator("#left").innerText().contains("150.00"));
      assertTrue(ana.page().locator("#short").isVisible());
    }
  }

  @Test
  void someone_who_says_this_is_not_mine_is_believed() {
    try (Customer ana = verified(Screen.PHONE, "not-mine")) {
      ana.writes("This is not mine, I never bought anything from you");
      ana.hears("person");
      ana.look();
      assertEquals(0, ana.button("Show me my options").count(), "nobody is offered a plan for it");
    }
  }

  @Test
  void a_person_is_always_in_reach() {
    try (Customer ana = customer(Screen.PHONE, "person").opens(link())) {
      ana.presses("Talk to a person");
      ana.hears("Talk to a person");
      ana.look();
    }
  }

  @Test
  void a_double_click_is_one_message() {
    try (Customer ana = verified(Screen.PHONE, "double")) {
      ana.page().locator("#reply").fill("Where were my hours cut?");
      ana.page().locator("form:has(#reply) button").dblclick();
      ana.hears("Where were my hours cut?");
      ana.page().waitForTimeout(500);
      ana.page().reload();
      assertEquals(1, ana.bubbles("Where were my hours cut?"));
    }
  }

  @Test
  void what_one_device_says_the_other_hears_while_what_it_types_stays() {
    String link = link();
    try (Customer phone = customer(Screen.PHONE, "phone").opens(link);
        Customer desk = customer(Screen.DESK, "desk").opens(link)) {
      phone.writes(Door.POSTCODE).sees("In your own words");
      desk.writes(Door.POSTCODE).sees("In your own words");
      desk.page().locator("#reply").fill("I am just about to");
      phone.writes("My hours were cut");
      desk.hears("My hours were cut");
      assertEquals("I am just about to", desk.page().locator("#reply").inputValue());
    }
  }

  @Test
  void a_talk_goes_on_over_a_restart_of_the_server() {
    try (Customer ana = verified(Screen.PHONE, "restart")) {
      ana.page().locator("#reply").fill("My hours were cut");
      door = door.restarted();
      ana.presses("Send");
      ana.hears("My hours were cut");
      ana.page().reload();
      assertEquals(1, ana.bubbles("My hours were cut"));
    }
  }

  @Test
  void the_page_can_be_used_with_the_keyboard_alone() {
    try (Customer ana = customer(Screen.DESK, "keyboard").opens(link())) {
      Page page = ana.page();
      page.keyboard().press("Tab");
      assertEquals("Skip to your reply", page.evaluate("document.activeElement.textContent"));
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertEquals("reply", page.evaluate("document.activeElement.id"));
      page.keyboard().type(Door.POSTCODE);
      page.keyboard().press("Enter");
      ana.sees("In your own words");
      page.locator("#reply").focus();
      page.keyboard().type("My hours were cut");
      page.keyboard().press("Control+Enter");
      ana.hears("My hours were cut");
    }
  }

  @Test
  void new_lines_are_read_out_and_fields_are_described() {
    try (Customer ana = verified(Screen.PHONE, "heard")) {
      Locator log = ana.page().getByRole(AriaRole.LOG);
      assertEquals("Conversation", log.getAttribute("aria-label"));
      String described = ana.page().locator("#reply").getAttribute("aria-describedby");
      assertTrue(ana.page().locator("#" + described).isVisible());
    }
  }

  @Test
  void who_lost_the_session_finds_the_way_back() {
    String link = link();
    try (Customer ana = customer(Screen.PHONE, "lost").opens(link)) {
      ana.writes(Door.POSTCODE).sees("In your own words");
      ana.page().context().clearCookies();
      ana.writes("My hours were cut").sees("Please open your link again");
      ana.opens(link).sees("First, is it you?");
    }
  }
}
