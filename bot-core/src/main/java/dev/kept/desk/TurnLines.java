package dev.kept.desk;

import dev.kept.conversation.Decision;
import dev.kept.conversation.Speaker;
import dev.kept.ledger.NewLine;
import dev.kept.script.Line;
import java.util.List;
import java.util.Optional;

/// Lines as the ledger keeps them. A line of the gate is seen by its device alone.
final class TurnLines {
  private TurnLines() {}

  static NewLine byCustomer(String words, boolean gate) {
    return new NewLine(
        Speaker.CUSTOMER, words, Optional.empty(), Optional.empty(), Optional.empty(), gate);
  }

  static List<NewLine> byKept(List<Line> words, Decision decision, boolean gate) {
    return words.stream()
        .map(line ->
            new NewLine(
                Speaker.KEPT,
                line.text(),
                Optional.empty(),
                Optional.of(line.script()),
                Optional.of(decision.rule()),
                gate))
        .toList();
  }
}
