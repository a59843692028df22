package dev.kept.chat.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.kept.desk.ChatLine;
import dev.kept.desk.ChatView;
import dev.kept.desk.ChoiceLabel;
import dev.kept.phrasing.OfferCard;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// A view of a talk, written out as the API promises it.
final class ViewJson {
  private ViewJson() {}

  /// `messages` and everything of [#standing].
  static void view(JsonGenerator json, ChatView view) throws IOException {
    json.writeArrayFieldStart("messages");
    for (ChatLine line : view.lines()) {
      line(json, line);
    }
    json.writeEndArray();
    standing(json, view);
  }

  /// Where the talk stands and what can be done next.
  static void standing(JsonGenerator json, ChatView view) throws IOException {
    json.writeStringField("state", view.state());
    json.writeBooleanField("verified", view.verified());
    json.writeStringField("locale", view.locale().toLanguageTag());
    json.writeArrayFieldStart("offers");
    for (OfferCard card : view.offers()) {
      OfferJson.offer(json, card);
    }
    json.writeEndArray();
    choices(json, view.choices());
    json.writeFieldName("readBack");
    if (view.readBack().isPresent()) {
      OfferJson.offer(json, view.readBack().get());
    } else {
      json.writeNull();
    }
    orNull(json, "agreement", view.agreement());
  }

  /// One message.
  static void line(JsonGenerator json, ChatLine line) throws IOException {
    json.writeStartObject();
    json.writeNumberField("seq", line.seq());
    json.writeStringField("from", line.from().wire());
    json.writeStringField("text", line.text());
    json.writeStringField("at", line.at().toString());
    if (line.name().isPresent()) {
      json.writeStringField("name", line.name().get());
    }
    if (line.script().isPresent()) {
      json.writeStringField("script", line.script().get());
    }
    json.writeEndObject();
  }

  private static void choices(JsonGenerator json, List<ChoiceLabel> choices) throws IOException {
    json.writeArrayFieldStart("choices");
    for (ChoiceLabel choice : choices) {
      json.writeStartObject();
      json.writeStringField("id", choice.id());
      json.writeStringField("label", choice.label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void orNull(JsonGenerator json, String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }
}
