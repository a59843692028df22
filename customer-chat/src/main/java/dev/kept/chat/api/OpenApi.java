package dev.kept.chat.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The description of the API, as it is kept by hand in `openapi.json`.
final class OpenApi {
  private final byte[] description;

  OpenApi() {
    try (InputStream file = OpenApi.class.getResourceAsStream("openapi.json")) {
      this.description = Objects.requireNonNull(file, "openapi.json").readAllBytes();
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  void answer(Context request) {
    request.contentType("application/json").header("Access-Control-Allow-Origin", "*");
    request.result(description);
  }
}
