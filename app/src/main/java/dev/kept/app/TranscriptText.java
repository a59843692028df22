package dev.kept.app;

import dev.kept.app.terminal.JsonLines;
import dev.kept.plan.Why;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/// A transcript for people: who said what when, and under each turn which rule decided.
record TranscriptText(PrintWriter out, Times times) {

  void print(Transcript transcript) {
    Transcript.Talk talk = transcript.talk();
    out.println("Talk " + talk.conversation() + " about account " + talk.account());
    out.println(
        "Opened %s, now %s, language %s%s"
            .formatted(
                times.minute(talk.opened()),
                talk.state().replace('_', ' '),
                talk.locale().toLanguageTag(),
                talk.rating().isPresent() ? ", rated " + talk.rating().getAsInt() : ""));
    transcript.said().forEach(line -> print(line, transcript));
  }

  private void print(Transcript.Said line, Transcript transcript) {
    out.println();
    out.println(
        "%3d  %s  %s%s"
            .formatted(
                line.seq(),
                times.minute(line.at()),
                speaker(line),
                line.script().map(script -> "  (" + script + ")").orElse("")));
    line.text().lines().forEach(text -> out.println("     " + text));
    Transcript.Decided decided = transcript.decisions().get(line.turn());
    if (decided != null && line.seq() == line.turn()) {
      out.println("     -> " + decided.rule() + ", policy " + decided.policy() + why(decided));
    }
  }

  private static String speaker(Transcript.Said line) {
    return switch (line.from()) {
      case CUSTOMER -> "Customer";
      case KEPT -> "Kept";
      case COLLECTOR -> line.name().orElse("Collector");
    };
  }

  private static String why(Transcript.Decided decided) {
    return decided.why().stream().map(TranscriptText::why).collect(Collectors.joining());
  }

  private static String why(Why why) {
    return "%n        %s: %s, limit %s"
        .formatted(why.rule(), JsonLines.text(why.actual()), JsonLines.text(why.limit()));
  }
}
