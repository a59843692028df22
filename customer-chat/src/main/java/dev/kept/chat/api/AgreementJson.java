package dev.kept.chat.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kept.agreement.AgreementDocument;
import dev.kept.agreement.AgreementDocument.Line;
import dev.kept.agreement.AgreementDocument.Party;
import dev.kept.agreement.AgreementDocument.Payment;
import dev.kept.agreement.AgreementDocument.Section;
import dev.kept.agreement.AgreementPdf;
import java.io.IOException;
import java.util.List;

/// A written agreement as JSON: the words of the page, and where and what the PDF is.
final class AgreementJson {
  private AgreementJson() {}

  static void write(JsonGenerator json, AgreementDocument agreement, AgreementPdf pdf)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", agreement.id());
    json.writeStringField("locale", agreement.locale().toLanguageTag());
    json.writeStringField("title", agreement.title());
    json.writeStringField("description", agreement.description());
    json.writeStringField("reference", agreement.reference());
    json.writeStringField("madeAt", agreement.madeAt().toString());
    party(json, "creditor", agreement.parties().creditor());
    party(json, "customer", agreement.parties().customer());
    lines(json, "terms", agreement.terms().lines());
    payments(json, agreement.schedule().payments());
    json.writeStringField("total", agreement.schedule().total().value());
    sections(json, agreement.sections());
    json.writeObjectFieldStart("signature");
    json.writeStringField("words", agreement.signature().words());
    json.writeStringField("name", agreement.signature().name());
    json.writeStringField("when", agreement.signature().when());
    json.writeEndObject();
    pdf(json, agreement, pdf);
    json.writeEndObject();
  }

  private static void party(JsonGenerator json, String name, Party party) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("name", party.name());
    Json.texts(json, "details", party.details());
    json.writeEndObject();
  }

  private static void lines(JsonGenerator json, String name, List<Line> lines) throws IOException {
    json.writeArrayFieldStart(name);
    for (Line line : lines) {
      json.writeStartObject();
      json.writeStringField("label", line.label());
      json.writeStringField("value", line.value());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void payments(JsonGenerator json, List<Payment> payments) throws IOException {
    json.writeArrayFieldStart("payments");
    for (Payment payment : payments) {
      json.writeStartObject();
      json.writeStringField("day", payment.day());
      json.writeStringField("amount", payment.amount());
      ViewJson.orNull(json, "note", payment.note());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sections(JsonGenerator json, List<Section> sections) throws IOException {
    json.writeArrayFieldStart("sections");
    for (Section section : sections) {
      json.writeStartObject();
      json.writeStringField("heading", section.heading());
      Json.texts(json, "paragraphs", section.paragraphs());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void pdf(JsonGenerator json, AgreementDocument agreement, AgreementPdf pdf)
      throws IOException {
    json.writeObjectFieldStart("pdf");
    json.writeStringField("path", "%s/agreements/%s.pdf".formatted(ApiRoutes.ROOT, agreement.id()));
    json.writeStringField("sha256", pdf.sha256());
    json.writeNumberField("bytes", pdf.size());
    json.writeEndObject();
  }
}
