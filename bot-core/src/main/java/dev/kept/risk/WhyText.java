package dev.kept.risk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reason as people read it, with `{{figure}}` where a figure goes; `one` when the first figure
/// is one.
record WhyText(String other, Optional<String> one) {
  private static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}]*)}}");

  /// The first thing between double braces that is not one of `known`.
  Optional<String> unknownFigure(List<String> known) {
    return FIGURE
        .matcher(other + one.orElse(""))
        .results()
        .map(found -> found.group(1))
        .filter(name -> !known.contains(name))
        .findFirst();
  }

  String with(List<String> names, List<Long> figures) {
    boolean single = !figures.isEmpty() && figures.getFirst() == 1;
    Matcher matcher = FIGURE.matcher(single ? one.orElse(other) : other);
    return matcher.replaceAll(found -> String.valueOf(figures.get(names.indexOf(found.group(1)))));
  }
}
