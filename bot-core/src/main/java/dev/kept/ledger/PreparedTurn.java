package dev.kept.ledger;

import org.jspecify.annotations.Nullable;

/// A turn with its JSON already written, so that the one writer thread does not spend its time on
/// that.
record PreparedTurn(
    NewTurn turn, @Nullable String talk, @Nullable String gate, @Nullable NoteJson note) {

  /// The parts of a decision note that are stored as JSON.
  record NoteJson(String record, String offers, @Nullable String reading) {

    static NoteJson of(DecisionNote note) {
      return new NoteJson(
          DomainJson.RECORD.write(note.record()),
          DomainJson.OFFERS.write(note.offers()),
          note.reading().map(DomainJson.READING::write).orElse(null));
    }
  }

  static PreparedTurn of(NewTurn turn) {
    return new PreparedTurn(
        turn,
        turn.talk().map(DomainJson.STANDING::write).orElse(null),
        turn.gate().map(DomainJson.STANDING::write).orElse(null),
        turn.decision().map(NoteJson::of).orElse(null));
  }
}
