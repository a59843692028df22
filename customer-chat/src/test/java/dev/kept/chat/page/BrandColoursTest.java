package dev.kept.chat.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.chat.page.BrandColours.Colour;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrandColoursTest {
  private static final int TRIES = 400;

  static Stream<String> colours() {
    Random random = new Random(7);
    Stream<String> any =
        Stream.generate(() -> "#%06x".formatted(random.nextInt(0x1000000))).limit(TRIES);
    return Stream.concat(
        Stream.of("#000000", "#ffffff", "#ffe600", "#777777", "#ff0000", "#0000ff"), any);
  }

  @ParameterizedTest
  @MethodSource("colours")
  void whatever_colour_a_business_has_its_words_can_be_read(String brand) {
    String css = new BrandColours(brand).css();
    String[] themes = css.split("@media", 2);
    holds(themes[0], new Colour(0xf6, 0xf4, 0xf1), new Colour(0xff, 0xff, 0xff), brand);
    holds(themes[1], new Colour(0x14, 0x14, 0x17), new Colour(0x1f, 0x1f, 0x24), brand);
  }

  private static void holds(String css, Colour paper, Colour sheet, String brand) {
    atLeast(4.5, colour(css, "on-brand"), colour(css, "brand"), brand);
    atLeast(4.5, colour(css, "on-brand-strong"), colour(css, "brand-strong"), brand);
    atLeast(7.0, colour(css, "brand-text"), paper, brand);
    atLeast(7.0, colour(css, "brand-text"), sheet, brand);
    atLeast(3.0, colour(css, "brand-edge"), paper, brand);
    atLeast(3.0, colour(css, "brand-edge"), sheet, brand);
    Colour ink = sheet.red() > 128 ? new Colour(0x1b, 0x1b, 0x1f) : new Colour(0xf3, 0xf1, 0xed);
    atLeast(7.0, ink, colour(css, "brand-tint"), brand);
  }

  private static void atLeast(double wanted, Colour one, Colour other, String brand) {
    double contrast = one.contrast(other);
    assertTrue(
        contrast >= wanted, () -> "%s: %s on %s is %.2f".formatted(brand, one, other, contrast));
  }

  private static Colour colour(String css, String name) {
    Matcher found = Pattern.compile("--" + name + ":(#[0-9a-f]{6})").matcher(css);
    assertTrue(found.find(), () -> name + " is missing in " + css);
    return Colour.of(found.group(1));
  }

  @Test
  void a_colour_that_can_be_read_is_left_as_it_is() {
    assertTrue(new BrandColours("#0b3d3d").css().startsWith(":root{--brand:#0b3d3d;"));
    assertEquals(
        "#0b3d3d", colour(new BrandColours("#0b3d3d").css(), "brand-text").hex(), "dark enough");
  }

  @Test
  void black_stands_out_from_white_as_the_standard_says() {
    Colour black = new Colour(0, 0, 0);
    Colour white = new Colour(255, 255, 255);
    assertEquals(21.0, black.contrast(white), 0.001);
    // The example of a grey that just passes, #767676 on white.
    assertEquals(4.54, new Colour(0x76, 0x76, 0x76).contrast(white), 0.01);
  }
}
