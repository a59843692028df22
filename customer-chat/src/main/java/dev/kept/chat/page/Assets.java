package dev.kept.chat.page;

import dev.kept.chat.web.Routes;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// Style, script, letters and the business's own colours and logo. Each stands under a name that
/// changes with its content, so browsers may keep it for ever.
public final class Assets implements Routes {
  private static final String FOLDER = "/assets/";
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "woff2", "font/woff2",
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "webp", "image/webp");

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String style;
  private final String script;
  private final String letters;
  private final String colours;
  private final String icon;
  private final Optional<String> logo;

  @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
  private record Asset(byte[] plain, byte @Nullable [] gzip, String type) {}

  /// The assets of a business of that name, colour and logo file. Throws [IllegalArgumentException]
  /// for a logo that cannot be read or is not a picture for the web.
  public Assets(String business, String colour, Optional<Path> logo) {
    this.letters = put("figtree-latin.woff2", resource("figtree-latin.woff2"));
    String more = put("figtree-latin-ext.woff2", resource("figtree-latin-ext.woff2"));
    String css = new String(resource("chat.css"), StandardCharsets.UTF_8);
    this.style =
        put(
            "chat.css",
            bytes(
                css.replace("{{figtree-latin.woff2}}", letters)
                    .replace("{{figtree-latin-ext.woff2}}", more)));
    this.script = put("chat.js", resource("chat.js"));
    this.colours = put("brand.css", bytes(new BrandColours(colour).css()));
    this.icon = put("icon.svg", bytes(Monogram.svg(business, colour)));
    this.logo = logo.map(this::logo);
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.routes.get(FOLDER + "{name}", this::answer);
  }

  private void answer(Context request) {
    @Nullable Asset asset = byName.get(request.pathParam("name"));
    if (asset == null) {
      request.status(404);
      return;
    }
    request.res().setHeader("Cache-Control", "public, max-age=31536000, immutable");
    request.res().setHeader("Vary", "Accept-Encoding");
    request.contentType(asset.type());
    @Nullable String accepted = request.header("Accept-Encoding");
    byte @Nullable [] gzip = asset.gzip();
    if (gzip != null && accepted != null && accepted.contains("gzip")) {
      request.res().setHeader("Content-Encoding", "gzip");
      request.result(gzip);
    } else {
      request.result(asset.plain());
    }
  }

  private String logo(Path file) {
    String ending = ending(file.getFileName().toString());
    if (!TYPES.getOrDefault(ending, "").startsWith("image/")) {
      throw new IllegalArgumentException(
          "the logo %s is not an svg, png, jpg or webp file".formatted(file));
    }
    try {
      return put("logo." + ending, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new IllegalArgumentException("the logo %s cannot be read".formatted(file), unreadable);
    }
  }

  private String put(String name, byte[] content) {
    String ending = ending(name);
    String type = Objects.requireNonNull(TYPES.get(ending), name);
    boolean text = type.startsWith("text/") || ending.equals("svg");
    String stem = name.substring(0, name.length() - ending.length() - 1);
    String unique = "%s.%s.%s".formatted(stem, hash(content), ending);
    byName.put(unique, new Asset(content, text ? gzip(content) : null, type));
    return FOLDER + unique;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException everyJdkHasSha256) {
      throw new IllegalStateException(everyJdkHasSha256);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream file = Assets.class.getResourceAsStream("assets/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  public String style() {
    return style;
  }

  public String script() {
    return script;
  }

  public String letters() {
    return letters;
  }

  public String colours() {
    return colours;
  }

  public String icon() {
    return icon;
  }

  /// The logo, or the icon with the business's first letter when it has none.
  public String logo() {
    return logo.orElse(icon);
  }
}
