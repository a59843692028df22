package dev.kept.chat.page;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser without a window: it keeps its cookies, follows nothing by itself and posts what it is
/// told to.
final class Visit implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final String url;

  Visit(String url) {
    this.url = url;
  }

  /// An answer as a browser gets it.
  record Page(int status, HttpResponse<String> response) {
    String html() {
      return response.body();
    }

    String header(String name) {
      return String.join("\n", response.headers().allValues(name));
    }

    /// The value of the first hidden field of that name.
    String hidden(String name) {
      Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html());
      if (!found.find()) {
        throw new AssertionError("there is no field " + name + " in " + html());
      }
      return found.group(1);
    }
  }

  /// Opens the link and goes where it leads.
  String arrive(String link) {
    Page sent = get("/c/" + link);
    if (sent.status() != 303) {
      throw new AssertionError("the link did not open: " + sent.status());
    }
    return sent.header("Location");
  }

  Page get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /// Posts the form of `page` with one more field, as a press of its button would.
  Page press(String path, Page page, String name, String value) {
    return post(
        path,
        Map.of("csrf", page.hidden("csrf"), "turn", page.hidden("turn"), name, value),
        "Sec-Fetch-Site",
        "same-origin");
  }

  Page post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path, String... headers) {
    String plain = path.contains("#") ? path.substring(0, path.indexOf('#')) : path;
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + plain));
    if (headers.length > 0) {
      request.headers(headers);
    }
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      return new Page(response.statusCode(), response);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  private void keep(String cookie) {
    String pair = cookie.substring(0, cookie.indexOf(';'));
    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
