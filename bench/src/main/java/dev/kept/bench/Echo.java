package dev.kept.bench;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// The raw limit of HTTP here: the same server library and the same client, answering each request
/// with its own body.
final class Echo {
  private static final byte[] BODY =
      "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"text\":\"Two of my own clients paid me late\"}"
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);

  private Echo() {}

  static HttpClient client() {
    return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  static Load.Measured measure(Load.Span span) throws Exception {
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.concurrency.useVirtualThreads = true;
          config.routes.post("/echo", context -> context.result(context.bodyAsBytes()));
        });
    server.start("127.0.0.1", 0);
    try (HttpClient http = client()) {
      URI address = URI.create("http://127.0.0.1:" + server.port() + "/echo");
      return Load.run("echoes", Bench.CALLERS, span, number -> () -> echo(http, address));
    } finally {
      server.stop();
    }
  }

  private static void echo(HttpClient http, URI address) throws Exception {
    HttpResponse<byte[]> response =
        http.send(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(BODY))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != 200 || response.body().length != BODY.length) {
      throw new IllegalStateException("the echo answered " + response.statusCode());
    }
  }
}
