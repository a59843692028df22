package dev.kept.app;

import dev.kept.app.terminal.JsonLines;
import dev.kept.app.terminal.TextTable;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--json`, and where a command prints.
final class Output {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec command;

  @Option(names = "--json", description = "Print JSON Lines and nothing else.")
  private boolean json;

  boolean isJson() {
    return json;
  }

  PrintWriter text() {
    return command.commandLine().getOut();
  }

  /// One JSON line.
  void json(Object line) {
    new JsonLines(text()).print(line);
  }

  /// One line for people, unless JSON was asked for.
  void say(String line) {
    if (!json) {
      text().println(line);
    }
  }

  /// A listing: for scripts a JSON line per row, for people a table, or `none` when there is
  /// nothing to list.
  <R extends Record> void list(
      List<R> rows, String none, List<String> headings, Function<R, List<String>> cells) {
    if (json) {
      rows.forEach(this::json);
    } else if (rows.isEmpty()) {
      text().println(none);
    } else {
      TextTable table = new TextTable(headings);
      rows.forEach(row -> table.row(cells.apply(row)));
      table.print(text());
    }
  }
}
