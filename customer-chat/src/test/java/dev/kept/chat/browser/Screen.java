package dev.kept.chat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// The screens the page is looked at on.
enum Screen {
  PHONE(390, 844, ColorScheme.LIGHT),
  PHONE_AT_NIGHT(390, 844, ColorScheme.DARK),
  DESK(1280, 900, ColorScheme.LIGHT),
  DESK_AT_NIGHT(1280, 900, ColorScheme.DARK);

  private final int width;
  private final int height;
  private final ColorScheme scheme;

  Screen(int width, int height, ColorScheme scheme) {
    this.width = width;
    this.height = height;
    this.scheme = scheme;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(scheme)
        .setLocale("en-GB");
  }
}
