package dev.kept.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.agreement.AgreementDocument.Line;
import dev.kept.agreement.AgreementDocument.Parties;
import dev.kept.agreement.AgreementDocument.Party;
import dev.kept.agreement.AgreementDocument.Payment;
import dev.kept.agreement.AgreementDocument.Schedule;
import dev.kept.agreement.AgreementDocument.Section;
import dev.kept.agreement.AgreementDocument.Signature;
import dev.kept.agreement.AgreementDocument.Terms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class AgreementPressTest {
  private static final AgreementPress PRESS = new AgreementPress();

  private static AgreementDocument agreement(String customer) {
    return new AgreementDocument(
        "7QK2M9",
        Locale.UK,
        "Payment agreement",
        "Between Harbour Supplies Ltd and " + customer + ", made on 21 November 2026.",
        "Agreement 7QK2M9, version 1",
        Instant.parse("2026-11-21T14:32:10.123Z"),
        new Parties(
            "Who agrees",
            new Party("We", "Harbour Supplies Ltd", List.of("help@harbour.example")),
            new Party("You", customer, List.of("Customer number 10042"))),
        new Terms(
            "What is agreed",
            List.of(new Line("Amount this covers", "£1,240.00"), new Line("Fees", "none"))),
        new Schedule(
            "Your payments",
            "Day",
            "Amount",
            List.of(
                new Payment("Friday 4 December 2026", "£413.34", Optional.of("down payment")),
                new Payment("Monday 4 January 2027", "£413.33", Optional.empty()),
                new Payment("Thursday 4 February 2027", "£413.33", Optional.of("last payment"))),
            new Line("Total", "£1,240.00")),
        List.of(new Section("If a payment is missed", List.of("We talk first & wait 5 days."))),
        new Signature(
            "Your yes", "You agreed to these payments.", customer, "21 November 2026, 14:32"));
  }

  @Test
  void a_printed_agreement_is_tagged_named_and_in_a_language() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRESS.print(agreement("Ana Díaz")).file())) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
      assertEquals("Payment agreement", pdf.getDocumentInformation().getTitle());
      assertEquals("Harbour Supplies Ltd", pdf.getDocumentInformation().getAuthor());
    }
  }

  @Test
  void every_day_amount_and_name_is_readable_text() throws IOException {
    String text = textOf(PRESS.print(agreement("Ana Díaz")));
    for (String part :
        List.of(
            "Harbour Supplies Ltd",
            "Ana Díaz",
            "Friday 4 December 2026 (down payment)",
            "£413.34",
            "£413.33",
            "£1,240.00",
            "We talk first & wait 5 days.",
            "21 November 2026, 14:32")) {
      assertTrue(text.contains(part), () -> part + " is missing in\n" + text);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
  void a_printed_agreement_keeps_the_standard(PDFAFlavour standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    byte[] file = PRESS.print(agreement("Ana Díaz, Παπαδόπουλος")).file();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
    }
  }

  @Test
  void a_file_in_which_nobody_says_what_it_is_breaks_the_standard() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ByteArrayOutputStream bare = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bare);
    }
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(bare.toByteArray()), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      assertFalse(validator.validate(parser).isCompliant());
    }
  }

  @Test
  void the_same_agreement_gives_the_same_bytes() {
    AgreementPdf first = PRESS.print(agreement("Ana Díaz"));
    AgreementPdf again = new AgreementPress().print(agreement("Ana Díaz"));
    assertEquals(first.sha256(), again.sha256());
    assertNotEquals(first.sha256(), PRESS.print(agreement("Ana Diaz")).sha256());
  }

  @Test
  void a_file_is_dated_by_its_consent() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PRESS.print(agreement("Ana Díaz")).file())) {
      assertEquals(
          Instant.parse("2026-11-21T14:32:10Z"),
          pdf.getDocumentInformation().getCreationDate().toInstant());
      assertTrue(
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
              .contains("<xmp:CreateDate>2026-11-21T14:32:10Z<"));
    }
  }

  @Test
  void a_file_is_small_enough_to_mail() throws IOException {
    AgreementPdf pdf = PRESS.print(agreement("Żółć Παπαδόπουλος Шевченко Nguyễn Ệ"));
    assertTrue(pdf.size() < 60 * 1024, () -> pdf.size() + " bytes");
  }

  @Test
  void names_in_other_letters_are_written_with_them() throws IOException {
    String name = "Żółć Παπαδόπουλος Шевченко Nguyễn";
    assertTrue(textOf(PRESS.print(agreement(name))).contains(name));
  }

  @Test
  void markup_in_a_name_stays_text() throws IOException {
    String name = "<b>\"Robert'); & Co\"</b>\u0000\u000b";
    assertTrue(textOf(PRESS.print(agreement(name))).contains("<b>\"Robert'); & Co\"</b>"));
  }

  private static String textOf(AgreementPdf printed) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(printed.file())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
