package dev.kept.conversation;

import java.util.Optional;

/// What a talk asks where it stands: said again after a question was answered, when something was
/// not understood, and to someone who comes back.
final class Standpoint {
  private Standpoint() {}

  /// The question of the present state, with its choices and offers.
  static Reply again(Moment moment, String rule) {
    return switch (moment.talk().state()) {
      case TalkState.Verifying verifying -> WhileVerifying.ask(moment, rule, Optional.empty());
      case TalkState.Listening listening -> WhileListening.ask(moment, rule);
      case TalkState.Budgeting budgeting -> WhileBudgeting.ask(moment, rule);
      case TalkState.Choosing choosing -> WhileChoosing.ask(moment, choosing, rule);
      case TalkState.Negotiating negotiating -> WhileNegotiating.ask(moment, negotiating, rule);
      case TalkState.ConfirmingPlan plan -> WhileConfirmingPlan.ask(moment, plan, rule);
      case TalkState.ConfirmingPromise word -> WhileConfirmingPromise.ask(moment, word, rule);
      case TalkState.Agreed agreed -> AfterAgreeing.ask(moment, rule);
      case TalkState.Promised promised -> AfterPromising.ask(moment, rule);
      case TalkState.HandedOff handedOff -> WithAPerson.ask(moment, handedOff, rule);
      case TalkState.OnHold hold -> Rests.ask(moment, hold, rule);
      case TalkState.Closed closed -> Closing.ask(moment, rule);
    };
  }

  /// What the present state makes of a message; empty when it makes nothing of it.
  static Optional<Reply> hear(Moment moment, Message message) {
    return switch (moment.talk().state()) {
      case TalkState.Verifying verifying -> WhileVerifying.hear(moment, verifying, message);
      case TalkState.Listening listening -> WhileListening.hear(moment, message);
      case TalkState.Budgeting budgeting -> WhileBudgeting.hear(moment, message);
      case TalkState.Choosing choosing -> WhileChoosing.hear(moment, choosing, message);
      case TalkState.Negotiating negotiating -> WhileNegotiating.hear(moment, negotiating, message);
      case TalkState.ConfirmingPlan plan -> WhileConfirmingPlan.hear(moment, plan, message);
      case TalkState.ConfirmingPromise word -> WhileConfirmingPromise.hear(moment, word, message);
      case TalkState.Agreed agreed -> AfterAgreeing.hear(moment, agreed, message);
      case TalkState.Promised promised -> AfterPromising.hear(moment, promised, message);
      case TalkState.HandedOff handedOff -> WithAPerson.hear(moment, handedOff, message);
      case TalkState.OnHold hold -> Rests.hear(moment, hold, message);
      case TalkState.Closed closed -> Closing.hear(moment, message);
    };
  }
}
