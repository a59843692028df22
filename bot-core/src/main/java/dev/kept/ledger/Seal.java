package dev.kept.ledger;

import dev.kept.agreement.Agreement;
import dev.kept.ledger.AgreementTable.AgreementRow;
import dev.kept.ledger.DecisionTable.DecisionRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Binds what was decided and signed in a turn to its words: a hash over the decision and the
/// agreements, which the first line of the turn carries into the chain.
final class Seal {
  private Seal() {}

  /// The seal of a turn that is to be written; null when it decides and signs nothing.
  static byte @Nullable [] of(PreparedTurn prepared) {
    List<AgreementRow> signed =
        prepared.turn().entries().stream()
            .filter(Entry.Signed.class::isInstance)
            .map(Entry.Signed.class::cast)
            .map(Entry.Signed::agreement)
            .map(Seal::unplaced)
            .toList();
    @Nullable DecisionRow decision =
        prepared.note() == null ? null : DecisionRow.of(prepared, 0, 0, "");
    return decision == null && signed.isEmpty() ? null : of(decision, signed);
  }

  private static AgreementRow unplaced(Agreement agreement) {
    return AgreementRow.of(agreement, 0);
  }

  /// The seal of a turn as it is stored, its agreements in the order they were signed.
  static byte[] of(@Nullable DecisionRow decision, List<AgreementRow> signed) {
    FieldHash hash = new FieldHash();
    if (decision != null) {
      decided(hash, decision);
    }
    signed.forEach(agreement -> signed(hash, agreement));
    return hash.digest();
  }

  private static void decided(FieldHash hash, DecisionRow decision) {
    hash.text("decided")
        .text(decision.rule())
        .text(decision.record())
        .text(decision.policy())
        .text(decision.stateBefore())
        .text(decision.stateAfter())
        .text(decision.offers())
        .text(decision.reading())
        .bytes(decision.figures());
  }

  private static void signed(FieldHash hash, AgreementRow agreement) {
    hash.text("signed")
        .text(agreement.id())
        .text(agreement.account())
        .number((long) agreement.version())
        .text(agreement.replaces())
        .text(agreement.terms())
        .text(agreement.typedName())
        .text(IsoTimes.text(agreement.consentAt()))
        .text(agreement.locale())
        .text(agreement.address())
        .text(agreement.agent())
        .text(agreement.conversation())
        .text(agreement.policy());
  }
}
