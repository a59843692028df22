package dev.kept.conversation;

import dev.kept.account.HoldKind;
import java.util.Optional;

/// What happened to the account between two turns: it rests now, it is paid, or an agreement was
/// signed elsewhere; or what rested rests no longer. A talk notices before it goes on.
final class Meanwhile {
  private Meanwhile() {}

  static Optional<Reply> changed(Moment moment) {
    if (moment.talk().state() instanceof TalkState.OnHold hold) {
      return isLifted(moment, hold.kind()) ? Optional.of(Opening.begin(moment)) : Optional.empty();
    }
    if (!isAboutPlans(moment.talk().state())) {
      return Optional.empty();
    }
    return moment
        .blocked()
        .map(kind -> Rests.found(moment, kind))
        .or(() ->
            moment.owesNothing() ? Optional.of(Closing.nothingOwed(moment)) : Optional.empty())
        .or(() -> agreed(moment));
  }

  /// What rested here rests no longer: the talk begins anew.
  private static boolean isLifted(Moment moment, HoldKind kind) {
    boolean disputed = moment.theCase().statement().disputed().isPositive();
    boolean held =
        moment.theCase().holds().stream()
            .anyMatch(hold -> hold.kind() == kind && hold.isActive(moment.today()));
    return moment.talk().verified() && !held && !(kind == HoldKind.DISPUTE && disputed);
  }

  private static Optional<Reply> agreed(Moment moment) {
    return moment
        .theCase()
        .activeAgreement()
        .filter(agreement -> !moment.heard().changing())
        .map(agreement ->
            AfterAgreeing.ask(
                moment.in(new TalkState.Agreed(agreement.terms(), true)), "meanwhile.agreed"));
  }

  private static boolean isAboutPlans(TalkState state) {
    return switch (state) {
      case TalkState.Listening l -> true;
      case TalkState.Budgeting b -> true;
      case TalkState.Choosing c -> true;
      case TalkState.Negotiating n -> true;
      case TalkState.ConfirmingPlan c -> true;
      case TalkState.ConfirmingPromise c -> true;
      case TalkState.Promised p -> true;
      case TalkState.Verifying v -> false;
      case TalkState.Agreed a -> false;
      case TalkState.HandedOff h -> false;
      case TalkState.OnHold h -> false;
      case TalkState.Closed c -> false;
    };
  }
}
