package dev.kept.conversation;

import dev.kept.account.HoldKind;
import dev.kept.policy.HandoffReason;
import dev.kept.understanding.Intent;
import java.util.List;
import java.util.Optional;

/// A right rests the account. Nobody asks for money; what is written is read by a person.
final class Rests {
  /// Which hold is named when there are several.
  static final List<HoldKind> GRAVEST_FIRST =
      List.of(
          HoldKind.SELF_HARM,
          HoldKind.DECEASED,
          HoldKind.IDENTITY_THEFT,
          HoldKind.WRONG_PERSON,
          HoldKind.ATTORNEY,
          HoldKind.INSOLVENCY,
          HoldKind.MORATORIUM,
          HoldKind.CEASE_CONTACT,
          HoldKind.DISPUTE,
          HoldKind.VULNERABLE,
          HoldKind.HARDSHIP);

  private Rests() {}

  /// The account was found at rest; no person has been told through this talk yet.
  static Reply found(Moment moment, HoldKind kind) {
    TalkState.OnHold state = new TalkState.OnHold(kind, false);
    return ask(moment.in(state), state, "rests.found");
  }

  static Reply ask(Moment moment, TalkState.OnHold state, String rule) {
    if (state.kind() == HoldKind.SELF_HARM) {
      return Reply.by(rule, moment.talk()).sayAll(Crisis.still(moment));
    }
    return Reply.by(rule, moment.talk())
        .say(RightWords.resting(state.kind()))
        .offer(choices(moment, state.kind()));
  }

  static List<Choice> choices(Moment moment, HoldKind kind) {
    return mayGoOn(moment, kind)
        ? List.of(Choices.OPTIONS, Choices.PERSON)
        : List.of(Choices.PERSON);
  }

  /// Who rests for need may still look at easier options, if they wish (practice G2).
  static boolean mayGoOn(Moment moment, HoldKind kind) {
    return moment.talk().verified() && isOfNeed(kind) && !moment.owesNothing();
  }

  static boolean isOfNeed(HoldKind kind) {
    return kind == HoldKind.VULNERABLE || kind == HoldKind.HARDSHIP;
  }

  static Optional<Reply> hear(Moment moment, TalkState.OnHold state, Message message) {
    boolean goesOn =
        mayGoOn(moment, state.kind())
            && (message.wishes() || message.promises() || message.says(Intent.ASKS_PLAN));
    if (goesOn) {
      return Paying.hear(moment, message);
    }
    return Optional.of(
        message.answered()
            ? ask(moment, state, "rests.answered")
            : noted(moment, state, message.text()));
  }

  /// The first message after a rest that was found brings a person; later ones are added.
  private static Reply noted(Moment moment, TalkState.OnHold state, String said) {
    TalkState.OnHold told = new TalkState.OnHold(state.kind(), true);
    Reply reply = Reply.by("rests.noted", moment.talk().in(told));
    if (!state.told()) {
      reply.effect(new Effect.HandOff(reason(state.kind()), said));
    }
    return reply.say(RightWords.RESTS_NOTED).offer(choices(moment, state.kind()));
  }

  static HandoffReason reason(HoldKind kind) {
    return HandoffReason.valueOf(kind.name());
  }
}
