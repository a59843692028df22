package dev.kept.conversation;

import dev.kept.conversation.Dialogue.Expectation;
import dev.kept.conversation.Stage.Seen;
import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.script.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Plays a dialogue on a stage and says what was not as it was written.
public final class DialoguePlayer {
  private DialoguePlayer() {}

  /// Every expectation that was not met, each with file, line and what was seen instead; none when
  /// all is well.
  public static List<String> play(Dialogue dialogue, Stage stage) {
    List<String> problems = new ArrayList<>();
    for (Dialogue.Scene scene : dialogue.scenes()) {
      Seen seen = stage.play(scene.turn());
      for (Expectation expectation : scene.expectations()) {
        if (!isMet(expectation, seen)) {
          problems.add(
              "%s:%d: %s%n  expected %s%n  seen     %s"
                  .formatted(dialogue.path(), scene.line(), scene.turn(), expectation, told(seen)));
        }
      }
    }
    return problems;
  }

  private static boolean isMet(Expectation expectation, Seen seen) {
    return switch (expectation) {
      case Expectation.Script(String id) ->
          seen.lines().stream().anyMatch(line -> line.script().startsWith(id + "@"));
      case Expectation.Words(String text) -> said(seen).contains(plain(text));
      case Expectation.NotWords(String text) -> !shown(seen).contains(plain(text));
      case Expectation.State(String wire) -> seen.state().equals(wire);
      case Expectation.CanTap(String id) -> seen.choices().contains(id);
      case Expectation.CannotTap(String id) -> !seen.choices().contains(id);
      case Expectation.OfferShown(String id, List<String> words) ->
          seen.offers().stream()
              .anyMatch(offer -> offer.id().equals(id) && holds(told(offer), words));
      case Expectation.NoOffer() -> seen.offers().isEmpty();
      case Expectation.Changed(String effect, List<String> words) ->
          seen.effects().stream()
              .anyMatch(change ->
                  change.startsWith(effect) && holds(change.substring(effect.length()), words));
      case Expectation.NothingChanged() -> seen.effects().isEmpty();
      case Expectation.Speaks(String language) -> seen.language().equals(language);
    };
  }

  private static boolean holds(String text, List<String> words) {
    return words.stream().allMatch(text::contains);
  }

  private static String said(Seen seen) {
    return plain(seen.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
  }

  private static String shown(Seen seen) {
    return said(seen) + "\n" + plain(String.join("\n", seen.labels()));
  }

  /// Formatters write spaces of their own; people do not see the difference.
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ').toLowerCase(Locale.ROOT);
  }

  /// `custom 1240.00 2 instalments 620.00 2026-03-15 620.00 2026-04-15`
  private static String told(Offer offer) {
    StringBuilder text =
        new StringBuilder(
            "%s total=%s instalments=%d"
                .formatted(offer.id(), offer.total().major(), offer.instalments().size()));
    for (Instalment each : offer.instalments()) {
      text.append(" %s on %s".formatted(each.amount().major(), each.due()));
    }
    return text.toString();
  }

  private static String told(Seen seen) {
    return "%s %s%n           %s%n           offers %s%n           choices %s%n           effects %s"
        .formatted(
            seen.state(),
            seen.language(),
            seen.lines().stream()
                .map(line -> line.script() + ": " + line.text())
                .collect(Collectors.joining("\n           ")),
            seen.offers().stream().map(DialoguePlayer::told).toList(),
            seen.choices(),
            seen.effects());
  }
}
