package dev.kept.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.account.AccountId;
import dev.kept.account.InvoiceId;
import dev.kept.agreement.Agreement;
import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementPress;
import dev.kept.agreement.AgreementState;
import dev.kept.agreement.Consent;
import dev.kept.money.Money;
import dev.kept.plan.Fact;
import dev.kept.plan.Fee;
import dev.kept.plan.Instalment;
import dev.kept.plan.Missed;
import dev.kept.plan.Offer;
import dev.kept.plan.OfferKind;
import dev.kept.prompts.PromptFolder;
import dev.kept.script.Scripts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class AgreementWriterTest {
  private static final Scripts SCRIPTS =
      Scripts.load(PromptFolder.at(Path.of("../prompts"))).prove(AgreementWriter.cues());

  private static final AgreementWriter WRITER = new AgreementWriter(SCRIPTS);

  private static final AgreementWriter.Sides SIDES =
      new AgreementWriter.Sides(
          "Harbour Supplies",
          List.of("help@harbour.example", "+44 20 7946 0000"),
          "Ana Díaz",
          ZoneId.of("Europe/London"));

  private static final Offer TERMS =
      new Offer(
          "short_plan",
          OfferKind.SHORT_PLAN,
          Money.of(124_000, "GBP"),
          Money.of(4_000, "GBP"),
          List.of(new Fee("fee.late", Money.of(1_000, "GBP"))),
          Money.of(121_000, "GBP"),
          Optional.of(Money.of(40_334, "GBP")),
          List.of(
              new Instalment(LocalDate.of(2026, 12, 4), Money.of(40_334, "GBP")),
              new Instalment(LocalDate.of(2027, 1, 4), Money.of(40_333, "GBP")),
              new Instalment(LocalDate.of(2027, 2, 4), Money.of(40_333, "GBP"))),
          List.of("card", "transfer"),
          new Missed("missed.talk", 5),
          Optional.empty(),
          Optional.empty(),
          LocalDate.of(2026, 11, 30),
          List.of(new InvoiceId("INV-17"), new InvoiceId("INV-23")),
          List.of());

  private static AgreementDocument written(Locale locale) {
    Consent consent =
        new Consent(
            "Ana M. Díaz", Instant.parse("2026-11-21T23:32:10Z"), locale, "203.0.113.9", "Firefox");
    Agreement agreement =
        new Agreement(
            "7QK2M9",
            new AccountId("10042-GBP"),
            2,
            Optional.of("4XX1AA"),
            AgreementState.ACTIVE,
            TERMS,
            consent,
            "talk-1",
            "default@0123456789ab");
    return WRITER.write(agreement, card(locale), SIDES);
  }

  private static OfferCard card(Locale locale) {
    return new OfferCard(
        TERMS,
        "A short plan",
        "Three payments",
        TERMS.instalments().stream().map(each -> payment(each, locale)).toList(),
        SCRIPTS.fact(new Fact.Amount(TERMS.total()), locale),
        Optional.empty(),
        "One fee.",
        "By card or by bank transfer.",
        "We write to you and talk it over.",
        Optional.of("A thank-you credit."),
        Optional.empty(),
        "30 November",
        List.of(),
        "Choose this");
  }

  private static OfferCard.Payment payment(Instalment each, Locale locale) {
    return new OfferCard.Payment(
        SCRIPTS.fact(new Fact.Day(each.due()), locale),
        SCRIPTS.fact(new Fact.Amount(each.amount()), locale),
        Optional.empty());
  }

  private static String text(AgreementDocument document) {
    try (PDDocument pdf = Loader.loadPDF(new AgreementPress().print(document).file())) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void every_term_of_the_agreement_stands_on_paper() {
    String text = text(written(Locale.UK));
    for (String part :
        List.of(
            "Harbour Supplies",
            "help@harbour.example",
            "Ana Díaz",
            "10042-GBP",
            "INV-17, INV-23",
            "£1,240.00",
            "£40.00",
            "£10.00",
            "£1,210.00",
            "£403.34",
            "£403.33",
            "4 December 2026",
            "4 January 2027",
            "4 February 2027",
            "By card or by bank transfer.",
            "We write to you and talk it over.",
            "A thank-you credit.",
            "Ana M. Díaz",
            "23:32",
            "7QK2M9",
            "default@0123456789ab")) {
      assertTrue(text.contains(part), () -> part + " is missing in\n" + text);
    }
  }

  @Test
  void an_agreement_is_written_in_the_language_it_was_made_in() {
    AgreementDocument document = written(Locale.of("es", "ES"));
    assertEquals("Acuerdo de pago", document.title());
    assertTrue(text(document).contains("4 de diciembre de 2026"), () -> text(document));
    assertFalse(text(document).contains("agreement"));
  }

  @Test
  void the_day_of_consent_is_the_day_where_the_business_is() {
    assertTrue(written(Locale.UK).signature().when().contains("21 November 2026"));
    AgreementDocument inMadrid =
        WRITER.write(
            new Agreement(
                "7QK2M9",
                new AccountId("10042-GBP"),
                1,
                Optional.empty(),
                AgreementState.ACTIVE,
                TERMS,
                new Consent("Ana", Instant.parse("2026-11-21T23:32:10Z"), Locale.UK, "", ""),
                "talk-1",
                "default@0123456789ab"),
            card(Locale.UK),
            new AgreementWriter.Sides("Puerto", List.of(), "Ana", ZoneId.of("Europe/Madrid")));
    assertTrue(inMadrid.signature().when().contains("22 November 2026"));
  }

  @Test
  void where_the_customer_sat_is_not_printed() {
    String text = text(written(Locale.UK));
    assertFalse(text.contains("203.0.113.9"));
    assertFalse(text.contains("Firefox"));
  }

  @Test
  void an_agreement_without_fees_and_savings_says_so_plainly() {
    Offer plain =
        new Offer(
            "full",
            OfferKind.PAY_IN_FULL,
            Money.of(5_000, "GBP"),
            Money.of(0, "GBP"),
            List.of(),
            Money.of(5_000, "GBP"),
            Optional.empty(),
            List.of(new Instalment(LocalDate.of(2026, 12, 4), Money.of(5_000, "GBP"))),
            List.of("card"),
            new Missed("missed.talk", 5),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 11, 30),
            List.of(new InvoiceId("INV-17")),
            List.of());
    Agreement agreement =
        new Agreement(
            "A",
            new AccountId("1"),
            1,
            Optional.empty(),
            AgreementState.ACTIVE,
            plain,
            new Consent("Ana", Instant.EPOCH, Locale.UK, "", ""),
            "t",
            "default@0");
    List<AgreementDocument.Line> lines =
        WRITER.write(agreement, card(Locale.UK), SIDES).terms().lines();
    assertTrue(lines.contains(new AgreementDocument.Line("Fees", "none")), lines::toString);
    assertFalse(lines.stream().anyMatch(line -> line.label().equals("Taken off")));
    assertTrue(lines.contains(new AgreementDocument.Line("Invoice it covers", "INV-17")));
  }
}
