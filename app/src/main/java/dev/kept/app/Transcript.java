package dev.kept.app;

import dev.kept.account.AccountId;
import dev.kept.conversation.ConversationId;
import dev.kept.conversation.Speaker;
import dev.kept.ledger.Conversation;
import dev.kept.ledger.DecisionRecord;
import dev.kept.ledger.Line;
import dev.kept.ledger.Shelf;
import dev.kept.plan.Why;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// One talk as the business's own people read it: every line, and the decision behind each turn.
record Transcript(Talk talk, List<Said> said, Map<Long, Decided> decisions) {

  /// The talk itself.
  record Talk(
      ConversationId conversation,
      AccountId account,
      String state,
      Instant opened,
      Optional<Instant> closed,
      Locale locale,
      OptionalInt rating) {}

  /// One line. `turn` is the number of the first line of its turn; `script` the words it came from,
  /// with their version.
  record Said(
      ConversationId conversation,
      long seq,
      long turn,
      Speaker from,
      String text,
      Instant at,
      Optional<String> name,
      Optional<String> script,
      Optional<String> rule) {}

  /// Why a turn was answered as it was.
  record Decided(
      ConversationId conversation,
      long turn,
      String rule,
      List<Why> why,
      String policy,
      String before,
      String after,
      List<String> offers) {}

  static Transcript of(Conversation talk, Shelf shelf) {
    Map<Long, Decided> decisions = new TreeMap<>();
    shelf
        .decisions(talk.id())
        .forEach(decision -> decisions.put(decision.turn(), decided(talk.id(), decision)));
    return new Transcript(
        new Talk(
            talk.id(),
            talk.account(),
            talk.standing().talk().state().wire(),
            talk.created(),
            talk.closed(),
            talk.locale(),
            talk.rating()),
        shelf.lines(talk.id(), 0).stream().map(line -> said(talk.id(), line)).toList(),
        decisions);
  }

  /// Shows `reader` the talk, then its lines in order, each turn's decision after the turn's first
  /// line.
  void lines(BiConsumer<String, Record> reader) {
    reader.accept("talk", talk);
    for (Said line : said) {
      reader.accept("line", line);
      if (line.seq() == line.turn() && decisions.containsKey(line.turn())) {
        reader.accept("decision", decisions.get(line.turn()));
      }
    }
  }

  private static Said said(ConversationId talk, Line line) {
    return new Said(
        talk,
        line.seq(),
        line.turn(),
        line.speaker(),
        line.text(),
        line.at(),
        line.name(),
        line.script(),
        line.rule());
  }

  private static Decided decided(ConversationId talk, DecisionRecord decision) {
    return new Decided(
        talk,
        decision.turn(),
        decision.note().rule(),
        decision.note().record(),
        decision.note().policy(),
        decision.note().before(),
        decision.note().after(),
        decision.note().offers().stream().map(offer -> offer.id()).toList());
  }
}
