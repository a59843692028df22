package dev.kept.risk;

import dev.kept.prompts.PromptFile;
import dev.kept.prompts.TomlFile;
import dev.kept.prompts.TomlSection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads `prompts/risk/scorecard.toml`, strictly: every signal must have its weight and its words.
final class ScorecardFile {
  private static final int MOST = 10_000;

  private ScorecardFile() {}

  static Scorecard read(PromptFile file) {
    TomlSection root = TomlFile.read(file);
    Scorecard.Scale scale = scale(root.section("scale"));
    Yardstick yardstick = yardstick(root.section("measure"), root.section("industries"));
    TomlSection signals = root.section("signals");
    Map<Signal, Scorecard.Weight> weights = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      weights.put(signal, weight(signal, signals.section(signal.wire())));
    }
    signals.end();
    root.end();
    refuseNegativeTotals(root, scale, weights);
    return new Scorecard(file.name() + "@" + file.hash(), scale, yardstick, weights);
  }

  private static Scorecard.Scale scale(TomlSection section) {
    int medium = section.number("medium", 1, MOST);
    Scorecard.Scale scale =
        new Scorecard.Scale(
            section.number("start", 0, MOST),
            section.text("why"),
            medium,
            section.number("high", medium + 1, MOST));
    section.end();
    return scale;
  }

  private static Yardstick yardstick(TomlSection section, TomlSection industries) {
    Map<String, Integer> levels = new HashMap<>();
    for (String name : industries.keys()) {
      levels.put(name.toLowerCase(Locale.ROOT), industries.number(name, 0, 100));
    }
    Yardstick yardstick =
        new Yardstick(
            section.number("half_life_days", 1, 3_650),
            section.number("doubt_invoices", 1, 100),
            section.number("longest_days_late", 1, 3_650),
            section.number("lately_days", 1, 3_650),
            section.number("year_days", 1, 3_650),
            section.number("few_invoices", 1, 100),
            levels);
    section.end();
    return yardstick;
  }

  private static Scorecard.Weight weight(Signal signal, TomlSection section) {
    WhyText why = new WhyText(section.text("why"), section.optionalText("why_one"));
    why.unknownFigure(signal.figures())
        .ifPresent(name -> {
          throw section.wrong(
              "why", "names {{%s}}; known here: %s".formatted(name, signal.figures()));
        });
    Steps steps = steps(section);
    section.end();
    return new Scorecard.Weight(steps, why);
  }

  private static Steps steps(TomlSection section) {
    List<Integer> at = section.numbers("at");
    List<Integer> points = section.numbers("points");
    try {
      return new Steps(at, points);
    } catch (IllegalArgumentException wrong) {
      throw section.wrong("at", String.valueOf(wrong.getMessage()));
    }
  }

  /// Points are never negative: the best history may subtract what every account starts with.
  private static void refuseNegativeTotals(
      TomlSection root, Scorecard.Scale scale, Map<Signal, Scorecard.Weight> weights) {
    int least =
        scale.start()
            + weights.values().stream()
                .mapToInt(weight ->
                    Math.min(0, weight.steps().points().stream().min(Integer::compare).orElse(0)))
                .sum();
    if (least < 0) {
      throw root.wrong(
          "scale",
          "starts at %d, but the signals can subtract %d more than that"
              .formatted(scale.start(), -least));
    }
  }
}
