package dev.kept.chat;

import dev.kept.chat.web.Limits;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Where the customers' server listens and whom it believes. `port` 0 takes any free one. `address`
/// is how customers reach it from outside (`https://pay.example.com`), when that differs from host
/// and port; `proxies` are the addresses whose `X-Forwarded-For` is believed.
public record ChatConfig(
    String host, int port, Optional<URI> address, Set<String> proxies, Limits limits) {

  public ChatConfig {
    proxies = Set.copyOf(proxies);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
    address.ifPresent(ChatConfig::check);
  }

  /// A server for this machine only, with the usual limits.
  public static ChatConfig local(int port) {
    return new ChatConfig("127.0.0.1", port, Optional.empty(), Set.of(), Limits.usual());
  }

  /// Whether customers come by HTTPS.
  boolean isSecure() {
    return address.filter(uri -> "https".equals(uri.getScheme())).isPresent();
  }

  /// Our origin, as browsers name it.
  Optional<String> origin() {
    return address.map(uri -> uri.getScheme() + "://" + uri.getAuthority());
  }

  private static void check(URI address) {
    boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    if (!web || address.getAuthority() == null) {
      throw new IllegalArgumentException(
          "an address is written https://pay.example.com, not " + address);
    }
  }
}
