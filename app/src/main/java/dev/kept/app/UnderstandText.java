package dev.kept.app;

import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Right;
import dev.kept.understanding.Slot;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.stream.Collectors;

/// A reading for a person at the terminal.
final class UnderstandText {
  private UnderstandText() {}

  static void print(Reading reading, PrintWriter out) {
    out.println(reading.text());
    out.printf(
        "  %s (%d%%)%s%n",
        words(reading.intent().wire()),
        Math.round(100 * reading.confidence()),
        named(", also ", reading.also().stream().map(Intent::wire).toList()));
    if (!reading.rights().isEmpty()) {
      out.println(named("  rights: ", reading.rights().stream().map(Right::wire).toList()));
    }
    for (Slot slot : reading.slots()) {
      out.printf("  \"%s\": %s%n", reading.text().substring(slot.start(), slot.end()), value(slot));
    }
  }

  private static String named(String before, Collection<String> names) {
    return names.isEmpty()
        ? ""
        : names.stream().map(UnderstandText::words).collect(Collectors.joining(", ", before, ""));
  }

  private static String words(String wire) {
    return wire.replace('_', ' ');
  }

  private static String value(Slot slot) {
    return switch (slot) {
      case Slot.Amount amount ->
          amount.money() + amount.upTo().map(most -> " to " + most).orElse("");
      case Slot.Date date ->
          (date.deadline() ? "by " : "")
              + date.date()
              + date.alternatives().stream()
                  .map(other -> " or " + other)
                  .collect(Collectors.joining());
      case Slot.Repeat repeat -> "every " + UnderstandLine.every(repeat.every());
      case Slot.Part part -> part.share().toString();
      case Slot.Times times -> times.count() + " times";
      case Slot.Rest _ -> "the rest";
      case Slot.Payday _ -> "pay day";
    };
  }
}
