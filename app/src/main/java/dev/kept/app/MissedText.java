package dev.kept.app;

import dev.kept.plan.Fact;
import dev.kept.plan.Missed;
import dev.kept.script.Scripts;
import java.util.Locale;
import java.util.Map;

/// What a missed payment leads to, in the words customers read.
record MissedText(Scripts scripts, Locale locale) {
  String of(Missed missed) {
    return scripts
        .line(missed.script(), locale, Map.of("grace", new Fact.Count(missed.graceDays())))
        .text();
  }
}
