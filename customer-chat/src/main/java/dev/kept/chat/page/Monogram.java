package dev.kept.chat.page;

import dev.kept.chat.page.BrandColours.Colour;
import java.util.Locale;

/// The first letter of a business on its colour: the icon of the page, and its logo until it has
/// one.
final class Monogram {
  private Monogram() {}

  static String svg(String business, String colour) {
    Colour ground = Colour.of(colour);
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">\
    <rect width="64" height="64" rx="16" fill="%s"/>\
    <text x="32" y="44" text-anchor="middle" font-family="Figtree, system-ui, sans-serif" \
    font-size="36" font-weight="700" fill="%s">%s</text></svg>
    """
        .formatted(ground.hex(), BrandColours.inkOn(ground).hex(), letter(business));
  }

  private static String letter(String business) {
    return business
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(point -> Character.toString(point).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse("·");
  }
}
