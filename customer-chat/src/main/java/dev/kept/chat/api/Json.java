package dev.kept.chat.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kept.chat.web.Refusal;
import dev.kept.chat.web.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// JSON in and out: trees of small bodies, and documents written field by field.
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(8).maxNumberLength(40).build())
          .build();

  private static final ObjectReader TREES =
      JsonMapper.builder(FACTORY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private Json() {}

  /// Writes one document.
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      writing.to(json);
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return bytes.toByteArray();
  }

  /// The object in `body`. Throws [RefusedException] when there is anything else.
  static JsonNode object(byte[] body) {
    JsonNode tree;
    try {
      tree = TREES.readTree(body);
    } catch (JacksonException notJson) {
      throw new RefusedException(Refusal.MALFORMED, "the body is not JSON");
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    if (!tree.isObject()) {
      throw new RefusedException(Refusal.MALFORMED, "the body is not a JSON object");
    }
    return tree;
  }

  /// An array of texts under that name.
  static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
