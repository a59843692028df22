package dev.kept.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The figures of one run: printed as they come, and kept as one HTML page with pictures.
final class Report {
  private final List<Row> rows = new ArrayList<>();
  private final List<String> pictures = new ArrayList<>();

  /// One figure: what, its value, what it is held against, and whether it is met.
  record Row(String what, String figure, String aim, boolean met) {}

  void add(Row row) {
    rows.add(row);
    System.out.printf(
        "%-52s %14s   %-24s %s%n",
        row.what(), row.figure(), row.aim(), row.met() ? "met" : "MISSED");
  }

  void picture(String svg) {
    pictures.add(svg);
  }

  /// Writes `index.html` into `folder` and returns its path.
  Path write(Path folder, String about) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Row row : rows) {
      lines.append(
          "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>%n"
              .formatted(
                  Plot.escape(row.what()),
                  Plot.escape(row.figure()),
                  Plot.escape(row.aim()),
                  row.met() ? "yes" : "no"));
    }
    Files.createDirectories(folder);
    Path page = folder.resolve("index.html");
    return Files.writeString(
        page,
        template()
            .replace("{{about}}", Plot.escape(about))
            .replace("{{rows}}", lines)
            .replace("{{pictures}}", String.join("\n", pictures)));
  }

  private static String template() throws IOException {
    try (InputStream page = Report.class.getResourceAsStream("report.html")) {
      return new String(requireNonNull(page).readAllBytes(), UTF_8);
    }
  }
}
