package dev.kept.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom the business sold to. `country` is ISO 3166-1 alpha-2, in upper case. `verifications` are
/// the facts any one of which proves who is talking, the preferred question first; none means that
/// only a person can verify.
public record Customer(
    CustomerId id,
    String name,
    CustomerKind kind,
    String country,
    Locale locale,
    Relationship relationship,
    Optional<LocalDate> since,
    Optional<ZoneId> zone,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> industry,
    List<Verification> verifications) {

  public Customer {
    verifications = List.copyOf(verifications);
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("a country is two capital letters, not " + country);
    }
  }
}
