package dev.kept.chat.page;

import java.util.HexFormat;
import java.util.Locale;

/// The colours that follow from the one colour of a business. Whatever it is, what is written on it
/// and with it can be read: contrasts are held to WCAG 2.2 AAA, 7 for text, and 3 for the edges of
/// buttons, on light paper and on dark.
final class BrandColours {
  private static final double TEXT = 7.0;
  private static final double EDGE = 3.1;

  /// Pure: with anything lighter, some middle colours would carry neither ink well enough.
  private static final Colour BLACK = new Colour(0, 0, 0);

  private static final Colour WHITE = new Colour(0xff, 0xff, 0xff);
  private static final Colour PAPER = new Colour(0xf6, 0xf4, 0xf1);
  private static final Colour NIGHT = new Colour(0x14, 0x14, 0x17);
  private static final Colour NIGHT_SHEET = new Colour(0x1f, 0x1f, 0x24);

  /// A colour of the screen, each part from 0 to 255.
  record Colour(int red, int green, int blue) {

    static Colour of(String hex) {
      byte[] parts = HexFormat.of().parseHex(hex.substring(1).toLowerCase(Locale.ROOT));
      return new Colour(parts[0] & 0xff, parts[1] & 0xff, parts[2] & 0xff);
    }

    /// This colour with a share of another in it.
    Colour mixed(Colour other, double share) {
      return new Colour(
          mixed(red, other.red, share),
          mixed(green, other.green, share),
          mixed(blue, other.blue, share));
    }

    private static int mixed(int from, int to, double share) {
      return (int) Math.round(from + (to - from) * share);
    }

    /// How strongly it stands out from another: 1 not at all, 21 like black from white.
    double contrast(Colour other) {
      double one = luminance();
      double two = other.luminance();
      return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
    private double luminance() {
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
      double share = part / 255.0;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    String hex() {
      return "#%02x%02x%02x".formatted(red, green, blue);
    }
  }

  private final Colour brand;

  BrandColours(String hex) {
    this.brand = Colour.of(hex);
  }

  /// The style sheet that names them.
  String css() {
    return ":root{%s}@media (prefers-color-scheme:dark){:root{%s}}\n"
        .formatted(variables(PAPER, WHITE, BLACK), variables(NIGHT, NIGHT_SHEET, WHITE));
  }

  private String variables(Colour paper, Colour sheet, Colour away) {
    Colour text = until(brand, away, TEXT, paper, sheet);
    Colour edge = until(brand, away, EDGE, paper, sheet);
    Colour strong = brand.mixed(inkOn(brand).equals(WHITE) ? BLACK : WHITE, 0.18);
    Colour tint = sheet.mixed(text, sheet.equals(WHITE) ? 0.1 : 0.2);
    return "--brand:%s;--on-brand:%s;--brand-strong:%s;--on-brand-strong:%s;"
            .formatted(brand.hex(), inkOn(brand).hex(), strong.hex(), inkOn(strong).hex())
        + "--brand-text:%s;--brand-edge:%s;--brand-tint:%s;--brand-tint-edge:%s"
            .formatted(text.hex(), edge.hex(), tint.hex(), tint.mixed(text, 0.25).hex());
  }

  /// Black or white, whichever is read more easily on `ground`.
  static Colour inkOn(Colour ground) {
    return WHITE.contrast(ground) >= BLACK.contrast(ground) ? WHITE : BLACK;
  }

  /// The colour, moved towards `away` as little as it takes to stand out from both grounds.
  private static Colour until(
      Colour colour, Colour away, double wanted, Colour paper, Colour sheet) {
    for (double share = 0; share < 1; share += 0.02) {
      Colour moved = colour.mixed(away, share);
      if (moved.contrast(paper) >= wanted && moved.contrast(sheet) >= wanted) {
        return moved;
      }
    }
    return away;
  }
}
