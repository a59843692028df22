package dev.kept.desk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// The business Kept speaks for, as its configuration names it. `zone` decides which day it is for
/// due dates and grace days; `colour` is the brand colour as `#rrggbb`; `policy` pins one policy
/// file by name, otherwise each customer's country and kind choose.
public record Business(
    String name,
    String country,
    ZoneId zone,
    Locale locale,
    String colour,
    Optional<Path> logo,
    Optional<String> email,
    Optional<String> phone,
    Optional<String> policy) {

  public Business {
    if (!colour.matches("#[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("a colour is written #rrggbb, not " + colour);
    }
    if (!country.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("a country is two capital letters, not " + country);
    }
  }
}
