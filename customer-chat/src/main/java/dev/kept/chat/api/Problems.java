package dev.kept.chat.api;

import dev.kept.chat.web.RefusedException;
import io.javalin.http.Context;

/// Refusals as problem documents (RFC 9457).
public final class Problems {
  private Problems() {}

  /// Answers with the problem. `number` is where the log tells more, or empty.
  public static void write(Context answer, RefusedException refused, String number) {
    answer
        .status(refused.refusal().status())
        .contentType("application/problem+json")
        .result(
            Json.bytes(json -> {
              json.writeStartObject();
              json.writeStringField("type", "about:blank");
              json.writeStringField("title", refused.refusal().title());
              json.writeNumberField("status", refused.refusal().status());
              json.writeStringField("detail", refused.detail());
              if (!number.isEmpty()) {
                json.writeStringField("instance", "urn:kept:breakage:" + number);
              }
              json.writeEndObject();
            }));
  }
}
