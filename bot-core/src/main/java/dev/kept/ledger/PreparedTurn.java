package dev.kept.ledger;

import org.jspecify.annotations.Nullable;

/// A turn with its JSON already written, so that the one writer thread does not spend its time on
/// that. `talk` and `note` name their figures by number.
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record PreparedTurn(
    NewTurn turn,
    @Nullable String talk,
    @Nullable String gate,
    @Nullable NoteJson note,
    Figures.@Nullable Stored figures,
    byte @Nullable [] seal) {

  /// The parts of a decision note that are stored as JSON.
  record NoteJson(String record, String offers, @Nullable String reading) {

    static NoteJson of(DecisionNote note, Figures figures) {
      return new NoteJson(
          DomainJson.RECORD.write(note.record(), figures),
          DomainJson.OFFERS.write(note.offers(), figures),
          note.reading().map(DomainJson.READING::write).orElse(null));
    }
  }

  static PreparedTurn of(NewTurn turn) {
    Figures figures = Figures.none();
    @Nullable String talk =
        turn.talk().map(standing -> DomainJson.STANDING.write(standing, figures)).orElse(null);
    @Nullable String gate = turn.gate().map(DomainJson.STANDING::write).orElse(null);
    @Nullable NoteJson note = turn.decision().map(why -> NoteJson.of(why, figures)).orElse(null);
    Figures.@Nullable Stored stored = figures.isEmpty() ? null : figures.stored();
    PreparedTurn unsealed = new PreparedTurn(turn, talk, gate, note, stored, null);
    return new PreparedTurn(turn, talk, gate, note, stored, Seal.of(unsealed));
  }
}
