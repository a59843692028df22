package dev.kept.chat.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From which network address a request comes. A header is believed only when it was written by a
/// proxy the configuration names.
public final class Addresses {
  private final Set<String> proxies;

  /// `proxies` are the addresses whose `X-Forwarded-For` is believed.
  public Addresses(Set<String> proxies) {
    this.proxies = Set.copyOf(proxies);
  }

  /// The address of the sender.
  public String of(Context request) {
    String sender = request.req().getRemoteAddr();
    if (proxies.isEmpty() || !proxies.contains(sender)) {
      return sender;
    }
    @Nullable String forwarded = request.header("X-Forwarded-For");
    return forwarded == null ? sender : lastStranger(forwarded, sender);
  }

  /// The address to count by. One household has one IPv6 network, but any number of addresses in
  /// it.
  public String household(Context request) {
    String address = of(request);
    return address.indexOf(':') < 0 ? address : network(address);
  }

  private String lastStranger(String forwarded, String sender) {
    List<String> hops = List.of(forwarded.split(",", -1)).reversed();
    return hops.stream()
        .map(String::strip)
        .filter(hop -> !hop.isEmpty() && !proxies.contains(hop))
        .findFirst()
        .orElse(sender);
  }

  /// The first four groups, which is the /64 network.
  private static String network(String address) {
    int zone = address.indexOf('%');
    String plain = zone < 0 ? address : address.substring(0, zone);
    int gap = plain.indexOf("::");
    String head = gap < 0 ? plain : plain.substring(0, gap);
    String[] groups = head.split(":", -1);
    return groups.length <= 4
        ? head + "::"
        : String.join(":", List.of(groups).subList(0, 4)) + "::";
  }
}
