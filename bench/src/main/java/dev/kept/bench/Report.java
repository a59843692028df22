package dev.kept.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The figures of one run: printed as they come, and kept as one HTML page with pictures.
final class Report {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Kept: measured</title>
      <style>
      body{font:17px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
      table{border-collapse:collapse;width:100%%}td,th{text-align:left;padding:.4rem .6rem;border-bottom:1px solid #ccc}
      td:nth-child(2),th:nth-child(2){text-align:right;white-space:nowrap}
      svg{display:block;max-width:100%%;height:auto;margin:2rem 0;font-size:13px}
      svg .title{font-weight:600;font-size:14px}rect{fill:#2b5f75}polyline{fill:none;stroke:#2b5f75;stroke-width:2.5}
      @media(prefers-color-scheme:dark){body{background:#161a1d;color:#eee}text{fill:#eee}rect{fill:#8fc1d4}polyline{stroke:#8fc1d4}}
      </style></head>
      <body><h1>Kept: measured</h1>
      <p>%s</p>
      <table><thead><tr><th>What</th><th>Figure</th><th>Held against</th><th>Met</th></tr></thead><tbody>
      %s</tbody></table>
      %s
      </body></html>
      """;

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
        page, PAGE.formatted(Plot.escape(about), lines, String.join("\n", pictures)));
  }
}
