package dev.kept.chat.page;

import dev.kept.chat.web.Body;
import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The fields of a posted form; of a field that came twice, the first.
final class FormBody {
  private final Map<String, String> fields;

  private FormBody(Map<String, String> fields) {
    this.fields = fields;
  }

  /// Reads the form of this request. Throws [RefusedException] when it is too long or not a form.
  static FormBody read(Context request) {
    byte[] body = Body.read(request, "application/x-www-form-urlencoded", Body.FORM_LIMIT);
    return parse(new String(body, StandardCharsets.UTF_8));
  }

  static FormBody parse(String body) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return new FormBody(fields);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notAForm) {
      throw new RefusedException(Refusal.MALFORMED, "the form cannot be read");
    }
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  /// What was typed, without blanks around it; empty when the field is missing.
  String get(String name) {
    return fields.getOrDefault(name, "").strip();
  }
}
