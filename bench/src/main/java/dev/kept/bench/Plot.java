package dev.kept.bench;

import java.util.List;
import java.util.Locale;

/// Small pictures as SVG text: readable in black and white, with a title for screen readers.
final class Plot {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 240;
  private static final int LEFT = 60;
  private static final int BOTTOM = 36;

  private Plot() {}

  /// One bar: its label and value.
  record Bar(String label, double value) {}

  /// Horizontal bars, the longest across the whole picture.
  static String bars(String title, String unit, List<Bar> bars) {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
    StringBuilder svg = open(title, 40 + bars.size() * 44);
    int y = 30;
    for (Bar bar : bars) {
      double width = Math.max(1, bar.value() / most * (WIDTH - 20));
      svg.append(
          "<text x=\"0\" y=\"%d\">%s: %s %s</text>%n"
              .formatted(y, escape(bar.label()), number(bar.value()), escape(unit)));
      svg.append(
          "<rect x=\"0\" y=\"%d\" width=\"%s\" height=\"14\"/>%n".formatted(y + 6, number(width)));
      y += 44;
    }
    return svg.append("</svg>").toString();
  }

  /// The share of steps (upwards) that took at most so many milliseconds (rightwards, logarithmic).
  static String distribution(String title, Load.Measured measured) {
    StringBuilder svg = open(title, HEIGHT);
    StringBuilder points = new StringBuilder();
    double least = Math.max(0.01, measured.millisAt(0));
    double most = Math.max(least * 10, measured.millisAt(0.9999));
    for (int i = 0; i <= 200; i++) {
      double share = i / 200.0;
      double millis = Math.max(least, measured.millisAt(Math.min(share, 0.9999)));
      double x = LEFT + Math.log(millis / least) / Math.log(most / least) * (WIDTH - LEFT - 10);
      double y = HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 30);
      points.append("%s,%s ".formatted(number(x), number(y)));
    }
    svg.append("<polyline points=\"%s\"/>%n".formatted(points.toString().strip()));
    svg.append("<text x=\"0\" y=\"%d\">0 %%</text>%n".formatted(HEIGHT - BOTTOM));
    svg.append("<text x=\"0\" y=\"40\">100 %%</text>%n".formatted());
    svg.append(
        "<text x=\"%d\" y=\"%d\">%s ms</text>%n".formatted(LEFT, HEIGHT - 12, number(least)));
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s ms</text>%n"
            .formatted(WIDTH - 10, HEIGHT - 12, number(most)));
    return svg.append("</svg>").toString();
  }

  /// A number with three significant digits, without needless zeros.
  static String number(double value) {
    if (value >= 100 || value == Math.rint(value)) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : value >= 1 ? "%.2f" : "%.3f", value);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static StringBuilder open(String title, int height) {
    return new StringBuilder(
        "<svg role=\"img\" viewBox=\"0 0 %d %d\" width=\"%d\"><title>%s</title><text x=\"0\" y=\"14\" class=\"title\">%s</text>%n"
            .formatted(WIDTH, height, WIDTH, escape(title), escape(title)));
  }
}
