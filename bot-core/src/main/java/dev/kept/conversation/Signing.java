package dev.kept.conversation;

import dev.kept.plan.Instalment;
import dev.kept.plan.Offer;
import dev.kept.plan.PlanDecision;
import dev.kept.plan.Wish;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The typed name makes an agreement, if the terms still hold on the account as it stands now.
final class Signing {
  private Signing() {}

  static Reply sign(Moment moment, TalkState.ConfirmingPlan state, String typed) {
    if (WhileChoosing.isStale(moment, List.of(state.offer()))) {
      return changed(moment, state);
    }
    if (!TypedName.isFull(typed)) {
      return WhileConfirmingPlan.awaiting(moment, state, "confirm.full_name")
          .say(PlanWords.CONFIRM_FULL_NAME);
    }
    if (!TypedName.mayBind(typed, moment)) {
      return WhileConfirmingPlan.awaiting(moment, state, "confirm.other_name")
          .say(PlanWords.CONFIRM_OTHER_NAME);
    }
    return agreed(moment, state.offer(), typed.strip());
  }

  private static Reply agreed(Moment moment, Offer offer, String name) {
    Instalment first = offer.instalments().getFirst();
    Moment done =
        moment
            .with(
                moment
                    .heard()
                    .with(memory -> {
                      memory.wish = Wish.none();
                      memory.changing = false;
                    }))
            .in(new TalkState.Agreed(offer, false));
    return Reply.by("agree.signed", done.talk())
        .effects(withdrawn(moment))
        .effect(new Effect.Sign(offer, name))
        .say(
            PlanWords.AGREED_DONE,
            Map.of(
                "name", Saying.name(name),
                "amount", Saying.amount(first.amount()),
                "due", Saying.day(first.due())))
        .say(PlanWords.AGREED_COPY)
        .then(Survey.ask(done));
  }

  /// A plan takes the place of a promise.
  static List<Effect> withdrawn(Moment moment) {
    return moment
        .theCase()
        .openPromise()
        .map(promise -> List.<Effect>of(new Effect.WithdrawPromise(promise.id())))
        .orElse(List.of());
  }

  /// The account moved on since the read-back, or the offer's last day is over: nothing is signed,
  /// the same kind of plan is worked out anew and read back.
  static Reply changed(Moment moment, TalkState.ConfirmingPlan state) {
    Reply reply = Reply.by("confirm.changed", moment.talk()).say(PlanWords.CONFIRM_CHANGED);
    if (moment.owesNothing()) {
      return reply.then(Closing.nothingOwed(moment));
    }
    if (!moment.heard().wish().isEmpty()) {
      return reply.then(Offering.counter(moment, moment.heard().wish()));
    }
    PlanDecision fresh = moment.plan(Wish.none());
    Optional<Offer> same =
        fresh.offers().stream().filter(offer -> offer.id().equals(state.offer().id())).findFirst();
    return reply.then(
        same.map(offer -> WhileConfirmingPlan.readBack(moment, offer, fresh, "confirm.changed"))
            .orElseGet(() -> Offering.show(moment, "confirm.changed")));
  }
}
