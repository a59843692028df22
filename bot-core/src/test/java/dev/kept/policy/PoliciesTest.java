package dev.kept.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.CustomerKind;
import dev.kept.account.HoldKind;
import dev.kept.account.Relationship;
import dev.kept.money.Money;
import dev.kept.money.Share;
import dev.kept.prompts.PromptException;
import dev.kept.prompts.PromptFile;
import dev.kept.prompts.PromptFolder;
import dev.kept.risk.Band;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PoliciesTest {
  private static final PromptFolder PROMPTS = PromptFolder.bundled();
  private static final Policies POLICIES = Policies.load(PROMPTS);

  @ParameterizedTest
  @CsvSource({
    "US, CONSUMER, us-consumer",
    "US, BUSINESS, default",
    "GB, CONSUMER, uk-consumer",
    "GB, BUSINESS, default",
    "FR, BUSINESS, eu-business",
    "FR, CONSUMER, default",
    "AU, CONSUMER, au",
    "AU, BUSINESS, au",
    "JP, CONSUMER, default",
    "ZZ, BUSINESS, default"
  })
  void a_customer_gets_the_policy_of_their_country_and_kind(
      String country, CustomerKind kind, String name) {
    assertEquals(name, POLICIES.choose(country, kind).name());
  }

  @Test
  void a_business_may_decide_on_one_policy_for_everybody() {
    assertEquals("au", POLICIES.pinned("au").choose("US", CustomerKind.CONSUMER).name());
    assertThrows(PromptException.class, () -> POLICIES.pinned("moon"));
  }

  @Test
  void a_version_names_the_file_and_its_words() {
    PromptFile file = PROMPTS.file("policies/default.toml");
    Policy policy = Policies.read(file);
    assertEquals("default@" + file.hash(), policy.version());
    assertEquals(12, policy.version().substring(policy.version().indexOf('@') + 1).length());
    PromptFile edited = new PromptFile(file.path(), file.text() + "# reviewed\n");
    assertFalse(Policies.read(edited).version().equals(policy.version()));
  }

  @ParameterizedTest
  @EnumSource(HandoffReason.class)
  void every_reason_has_an_owner_and_a_deadline_in_every_policy(HandoffReason reason) {
    for (Policy policy : POLICIES.all()) {
      assertFalse(policy.handoff(reason).owner().isBlank());
      assertTrue(policy.handoff(reason).withinHours() >= 1);
    }
  }

  @Test
  void american_consumers_pay_in_four_instalments_at_most() {
    assertEquals(
        PlanTerms.FourInstalments.HELD,
        POLICIES.choose("US", CustomerKind.CONSUMER).plans().fourInstalments());
    assertEquals(
        PlanTerms.FourInstalments.FREE,
        POLICIES.choose("US", CustomerKind.BUSINESS).plans().fourInstalments());
  }

  @Test
  void breathing_space_in_britain_lasts_sixty_days() {
    Policy policy = POLICIES.choose("GB", CustomerKind.CONSUMER);
    LocalDate first = LocalDate.of(2026, 3, 2);
    assertEquals(
        Optional.of(LocalDate.of(2026, 4, 30)), policy.holdUntil(HoldKind.MORATORIUM, first));
    assertEquals(Optional.empty(), policy.holdUntil(HoldKind.CEASE_CONTACT, first));
  }

  @Test
  void an_amount_of_a_policy_is_known_in_every_currency() {
    PlanTerms.ShortPlan plan = POLICIES.choose("ZZ", CustomerKind.CONSUMER).plans().shortPlan();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      if (currency.getDefaultFractionDigits() >= 0) {
        assertTrue(plan.smallestInstalment().in(currency).isPositive());
      }
    }
    assertEquals(Money.of(2000, "EUR"), plan.smallestInstalment().in(Currency.getInstance("EUR")));
    assertEquals(
        Money.of(20_000, "BHD"), plan.smallestInstalment().in(Currency.getInstance("BHD")));
  }

  @Test
  void the_down_payment_follows_band_and_relationship() {
    PlanTerms.DownPayment down =
        POLICIES.choose("ZZ", CustomerKind.CONSUMER).plans().shortPlan().downPayment();
    assertEquals(new Share(0), down.share(Relationship.STANDARD, Band.LOW));
    assertEquals(Share.ofPercent(25), down.share(Relationship.STANDARD, Band.HIGH));
    assertEquals(Share.ofPercent(10), down.share(Relationship.KEY, Band.HIGH));
  }

  @Test
  void free_advice_is_named_where_it_is_known() {
    Policy policy = POLICIES.choose("AU", CustomerKind.CONSUMER);
    assertEquals("National Debt Helpline", policy.debtAdvice("AU").getFirst().name());
    assertEquals(0, policy.debtAdvice("ZZ").size());
  }

  @Test
  void every_pack_says_which_law_it_follows() {
    assertEquals(
        "12 CFR 1026.2(a)(17)",
        POLICIES.choose("US", CustomerKind.CONSUMER).sources().get("instalments"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "least = 3 | least = \"three\" | short_plan.least must be a whole number",
        "least = 3 | least = 1 | short_plan.least is 1; write a number from 2 to 12",
        "longest_days = 190 | longest_day = 190 | short_plan.longest_days is missing",
        "EUR = 2000 | EURO = 2000 | short_plan.smallest_instalment.EURO is not a currency; write a code like EUR",
        "EUR = 2000 | EUR = -1 | short_plan.smallest_instalment.EUR is negative; write zero or more",
        "low = 0 | low = 101 | short_plan.down_payment.percent.standard.low is 101; write a percentage from 0 to 100",
        "role = \"first_party\" | role = \"boss\" | role is \"boss\"; write one of [first_party, third_party]",
        "abuse = | abusive = | handoff.abuse is missing",
        "per_month = 10 | per_month = 0 | contact.per_month is 0; write a number from 1 to 100",
        "from = \"08:00\" | from = \"8am\" | contact.monday.from is not a time; write it like \"08:00\"",
        "kinds = [\"consumer\", | kinds = [\"person\", | applies.kinds must be one or both of \"consumer\", \"business\"",
        "valid_days = 7 | valid_days = 7;valid_nights = 7 | offers.valid_nights is not a key Kept knows here; known keys: [methods, source, valid_days]"
      })
  void a_mistake_is_named_with_file_line_and_key(String good, String bad, String message) {
    PromptFile file = PROMPTS.file("policies/default.toml");
    assertTrue(file.text().contains(good), good);
    PromptFile broken =
        new PromptFile(
            file.path(), file.text().replaceFirst(Pattern.quote(good), bad.replace(';', '\n')));
    PromptException refused = assertThrows(PromptException.class, () -> Policies.read(broken));
    String said = String.valueOf(refused.getMessage());
    assertTrue(said.matches("policies/default.toml:\\d+: .*"), said);
    assertTrue(said.endsWith(message), said);
  }

  @Test
  void two_policies_for_the_same_customers_are_refused(@TempDir Path folder) throws IOException {
    Path policies = Files.createDirectory(folder.resolve("policies"));
    String text = PROMPTS.file("policies/default.toml").text();
    Files.writeString(policies.resolve("default.toml"), text);
    String mine = text.replaceFirst("countries = \\[\\]", "countries = [\"FR\"]");
    Files.writeString(policies.resolve("mine.toml"), mine);
    Files.writeString(policies.resolve("yours.toml"), mine);
    PromptException refused =
        assertThrows(PromptException.class, () -> Policies.load(PromptFolder.at(folder)));
    assertEquals(
        "policies/yours.toml:1: applies to consumer in FR, and so does policy mine",
        refused.getMessage());
  }
}
