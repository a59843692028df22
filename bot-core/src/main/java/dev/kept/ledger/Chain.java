package dev.kept.ledger;

import dev.kept.ledger.ConversationTable.HeadRow;
import dev.kept.ledger.LineTable.LineRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The hash chain of a talk: each line's hash is over the hash before it and every field of the
/// line.
final class Chain {
  private final FieldHash hash = new FieldHash();

  /// Where a talk's chain begins: at the talk itself.
  byte[] root(String conversation, String account, @Nullable String link, String created) {
    return hash.text("kept").text(conversation).text(account).text(link).text(created).digest();
  }

  /// The lines of a turn, in order, each linked to the one before it; the first carries the
  /// client's id and the seal.
  List<LineRow> lines(PreparedTurn prepared, HeadRow head, @Nullable Long session, String at) {
    NewTurn turn = prepared.turn();
    List<LineRow> rows = new ArrayList<>(turn.lines().size());
    byte[] prev = head.head();
    for (NewLine line : turn.lines()) {
      boolean first = rows.isEmpty();
      LineRow row =
          new LineRow(
              head.no(),
              head.seq() + 1 + rows.size(),
              head.seq() + 1,
              line.gate() ? session : null,
              line.speaker(),
              line.text(),
              at,
              line.name().orElse(null),
              line.script().orElse(null),
              line.rule().orElse(null),
              first ? turn.clientTurn().orElse(null) : null,
              first ? prepared.seal() : null,
              prev,
              prev);
      prev = hash(prev, row);
      rows.add(row.withHash(prev));
    }
    return rows;
  }

  /// The hash of a line that follows `prevHash`.
  byte[] hash(byte[] prevHash, LineRow line) {
    return hash.bytes(prevHash)
        .number(line.seq())
        .number(line.turn())
        .number(line.session())
        .text(line.speaker().name())
        .text(line.text())
        .text(line.at())
        .text(line.name())
        .text(line.script())
        .text(line.rule())
        .text(line.clientTurn())
        .bytes(line.seal())
        .digest();
  }
}
