package dev.kept.chat.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kept.money.Money;
import dev.kept.phrasing.OfferCard;
import dev.kept.plan.Fact;
import dev.kept.plan.Fee;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.Why;
import java.io.IOException;
import java.util.Locale;

/// An offer, written out: its figures as a program needs them, and under `words` as people read it.
final class OfferJson {
  private OfferJson() {}

  static void offer(JsonGenerator json, OfferCard card) throws IOException {
    Offer offer = card.offer();
    json.writeStartObject();
    json.writeStringField("id", offer.id());
    json.writeStringField("kind", offer.kind().name().toLowerCase(Locale.ROOT));
    money(json, "balance", offer.balance());
    money(json, "discount", offer.discount());
    money(json, "total", offer.total());
    json.writeFieldName("downPayment");
    if (offer.downPayment().isPresent()) {
      money(json, offer.downPayment().get());
    } else {
      json.writeNull();
    }
    instalments(json, offer);
    fees(json, offer);
    Json.texts(json, "methods", offer.methods());
    missed(json, offer);
    ViewJson.orNull(json, "perk", offer.perk());
    ViewJson.orNull(json, "reviewOn", offer.reviewOn().map(Object::toString));
    json.writeStringField("validUntil", offer.validUntil().toString());
    Json.texts(json, "covers", offer.covers().stream().map(Object::toString).toList());
    why(json, offer);
    words(json, card);
    json.writeEndObject();
  }

  private static void instalments(JsonGenerator json, Offer offer) throws IOException {
    json.writeArrayFieldStart("instalments");
    for (Instalment instalment : offer.instalments()) {
      json.writeStartObject();
      json.writeStringField("due", instalment.due().toString());
      money(json, "amount", instalment.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void fees(JsonGenerator json, Offer offer) throws IOException {
    json.writeArrayFieldStart("fees");
    for (Fee fee : offer.fees()) {
      json.writeStartObject();
      json.writeStringField("fee", fee.script());
      money(json, "amount", fee.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void missed(JsonGenerator json, Offer offer) throws IOException {
    json.writeObjectFieldStart("missed");
    json.writeStringField("leadsTo", offer.missed().script());
    json.writeNumberField("graceDays", offer.missed().graceDays());
    json.writeEndObject();
  }

  private static void why(JsonGenerator json, Offer offer) throws IOException {
    json.writeArrayFieldStart("why");
    for (Why why : offer.why()) {
      json.writeStartObject();
      json.writeStringField("rule", why.rule());
      fact(json, "actual", why.actual());
      fact(json, "limit", why.limit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(JsonGenerator json, OfferCard card) throws IOException {
    json.writeObjectFieldStart("words");
    json.writeStringField("title", card.title());
    json.writeStringField("summary", card.summary());
    json.writeStringField("total", card.total());
    ViewJson.orNull(json, "saving", card.saving());
    json.writeStringField("fees", card.fees());
    json.writeStringField("methods", card.methods());
    json.writeStringField("missed", card.missed());
    ViewJson.orNull(json, "perk", card.perk());
    ViewJson.orNull(json, "review", card.review());
    json.writeStringField("validUntil", card.validUntil());
    json.writeStringField("choose", card.choose());
    Json.texts(json, "why", card.why());
    json.writeArrayFieldStart("schedule");
    for (OfferCard.Payment payment : card.schedule()) {
      json.writeStartObject();
      json.writeStringField("day", payment.day());
      json.writeStringField("amount", payment.amount());
      ViewJson.orNull(json, "note", payment.note());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void money(JsonGenerator json, String name, Money money) throws IOException {
    json.writeFieldName(name);
    money(json, money);
  }

  private static void money(JsonGenerator json, Money money) throws IOException {
    json.writeStartObject();
    json.writeNumberField("minor", money.minor());
    json.writeStringField("currency", money.currency().getCurrencyCode());
    json.writeEndObject();
  }

  /// Money as an object, a count as a number, everything else as text.
  private static void fact(JsonGenerator json, String name, Fact fact) throws IOException {
    json.writeFieldName(name);
    switch (fact) {
      case Fact.Amount(Money money) -> money(json, money);
      case Fact.Count(long number) -> json.writeNumber(number);
      case Fact.Day(var date) -> json.writeString(date.toString());
      case Fact.Part(var share) -> json.writeString(share.toString());
      case Fact.Rhythm(var cadence) -> json.writeString(RhythmJson.of(cadence));
      case Fact.Name(String text) -> json.writeString(text);
      case Fact.Phrase(String script) -> json.writeString(script);
    }
  }
}
