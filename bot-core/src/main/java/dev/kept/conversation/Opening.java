package dev.kept.conversation;

import dev.kept.account.OpenInvoice;
import dev.kept.account.Verification;
import dev.kept.agreement.Agreement;
import dev.kept.money.Money;
import dev.kept.policy.HandoffReason;
import dev.kept.policy.Policy;
import dev.kept.promise.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a talk begins: the greeting before anyone is known, and the first words to someone who has
/// proven who they are, by where the account stands.
final class Opening {
  private Opening() {}

  /// The first words to a device nobody has proven anything on. They hold nothing about the
  /// account.
  static Reply greet(Moment moment) {
    return Reply.by("open.greet", moment.talk())
        .say(OpeningWords.HELLO)
        .say(OpeningWords.MACHINE)
        .then(WhileVerifying.ask(moment, "open.greet", Optional.of(OpeningWords.VERIFY_INTRO)));
  }

  /// The first words of the talk itself.
  static Reply begin(Moment moment) {
    Reply reply = Reply.by("open.begin", moment.talk());
    if (moment.policy().role() == Policy.Role.THIRD_PARTY) {
      reply.say(OpeningWords.THIRD_PARTY);
    }
    return reply.into(first(moment));
  }

  private static Reply first(Moment moment) {
    Optional<Reply> rests = moment.rests().map(kind -> Rests.found(moment, kind));
    return rests
        .or(() -> moment.theCase().activeAgreement().map(found -> agreed(moment, found)))
        .or(() ->
            moment.owesNothing() ? Optional.of(Closing.nothingOwed(moment)) : Optional.empty())
        .or(() -> moment.theCase().openPromise().map(found -> promised(moment, found)))
        .orElseGet(() -> owing(moment));
  }

  private static Reply agreed(Moment moment, Agreement agreement) {
    Moment there = moment.in(new TalkState.Agreed(agreement.terms(), true));
    return AfterAgreeing.ask(there, "open.agreement");
  }

  private static Reply promised(Moment moment, Promise promise) {
    Moment there = moment.in(new TalkState.Promised(promise.amount(), promise.due(), true));
    return AfterPromising.ask(there, "open.promise");
  }

  /// Facts first, once, plainly; then listen. Who has said before what they can pay is answered.
  private static Reply owing(Moment moment) {
    Moment listening = moment.in(new TalkState.Listening());
    Reply reply = Reply.by("open.owing", listening.talk()).sayAll(owed(moment));
    return reply.into(
        moment.heard().wish().isEmpty()
            ? WhileListening.ask(listening, "open.listen")
            : Offering.counter(listening, moment.heard().wish()));
  }

  /// What is open, in one or two sentences.
  static List<Say> owed(Moment moment) {
    List<OpenInvoice> open = moment.undisputed();
    OpenInvoice oldest = open.getFirst();
    boolean late = oldest.invoice().due().isBefore(moment.today());
    List<Say> lines = new ArrayList<>();
    lines.add(
        Saying.say(
            late ? OpeningWords.OWED : OpeningWords.OWED_SOON,
            Map.of(
                "count", Saying.count(open.size()),
                "balance", Saying.amount(moment.balance()),
                "due", Saying.day(oldest.invoice().due()))));
    Money disputed = moment.theCase().statement().disputed();
    if (disputed.isPositive()) {
      lines.add(Saying.say(OpeningWords.DISPUTED, Map.of("disputed", Saying.amount(disputed))));
    }
    return lines;
  }

  /// To someone whose talk was going on elsewhere: nothing is lost, and where it stands. What
  /// nobody verified had a part in begins anew, with the account as it is now.
  static Reply back(Moment moment, boolean wasVerified) {
    Reply reply =
        Reply.by("open.back", moment.talk())
            .say(OpeningWords.VERIFY_DONE)
            .effect(new Effect.Verified());
    if (!wasVerified) {
      return reply.then(begin(moment));
    }
    if (!isInDanger(moment.talk().state())) {
      reply.say(OpeningWords.BACK);
    }
    return reply.then(
        Meanwhile.changed(moment).orElseGet(() -> Standpoint.again(moment, "open.back")));
  }

  private static boolean isInDanger(TalkState state) {
    return state instanceof TalkState.HandedOff(HandoffReason reason)
        && reason == HandoffReason.SELF_HARM;
  }

  /// The verification questions the business can ask this customer.
  static List<Verification> questions(Moment moment) {
    return moment.theCase().customer().verifications();
  }
}
