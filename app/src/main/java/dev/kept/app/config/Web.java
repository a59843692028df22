package dev.kept.app.config;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Where the customers' door listens, and under which address the world reaches it. `port` 0 takes
/// any free one. `publicUrl` has no slash at its end. `proxies` are the addresses whose
/// `X-Forwarded-For` is believed.
public record Web(String host, int port, Optional<URI> publicUrl, Set<String> proxies) {

  public Web {
    proxies = Set.copyOf(proxies);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
  }

  /// The same, listening elsewhere.
  public Web at(String otherHost, int otherPort) {
    return new Web(otherHost, otherPort, publicUrl, proxies);
  }

  /// What customer links start with.
  public String address() {
    return publicUrl.map(URI::toString).orElseGet(this::here);
  }

  /// Where it answers on this machine.
  public String here() {
    return "http://%s:%d".formatted(isEverywhere() ? "localhost" : inUrl(), port);
  }

  /// Whether only this machine can reach it.
  public boolean isLoopback() {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  private boolean isEverywhere() {
    return host.equals("0.0.0.0") || host.equals("::");
  }

  private String inUrl() {
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
