package dev.kept.conversation;

import dev.kept.policy.HandoffReason;
import dev.kept.script.Cue;
import dev.kept.understanding.Intent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A person has the talk. What is written now is kept for them; where nothing speaks against it,
/// the customer can also go on alone.
final class WithAPerson {
  private static final Set<HandoffReason> MAY_GO_ON =
      Set.of(
          HandoffReason.REQUESTED,
          HandoffReason.NOT_UNDERSTOOD,
          HandoffReason.COUNTER_OFFER,
          HandoffReason.HARDSHIP,
          HandoffReason.ABUSE,
          HandoffReason.ALREADY_PAID);

  private WithAPerson() {}

  /// Hands the talk over and says so. What was said last goes with it.
  static Reply take(Moment moment, HandoffReason reason, Cue words) {
    return take(moment, reason, words, "");
  }

  static Reply take(Moment moment, HandoffReason reason, Cue words, String said) {
    TalkState.HandedOff state = new TalkState.HandedOff(reason);
    return Reply.by("person." + reason.name().toLowerCase(Locale.ROOT), moment.talk().in(state))
        .effect(new Effect.HandOff(reason, said))
        .say(words)
        .offer(choices(moment, state));
  }

  /// Somebody nobody knows yet may have a person too, and can go on proving who they are.
  static Reply requested(Moment moment, String said) {
    if (moment.talk().verified()) {
      return take(moment, HandoffReason.REQUESTED, AnswerWords.PERSON_HANDED, said);
    }
    return Reply.by("person.requested", moment.talk())
        .effect(new Effect.HandOff(HandoffReason.REQUESTED, said))
        .say(AnswerWords.PERSON_HANDED)
        .then(Standpoint.again(moment, "person.requested"));
  }

  static Reply ask(Moment moment, TalkState.HandedOff state, String rule) {
    Reply reply = Reply.by(rule, moment.talk());
    if (state.reason() == HandoffReason.SELF_HARM) {
      return reply.sayAll(Crisis.still(moment));
    }
    return reply.say(AnswerWords.PERSON_WAITING).offer(choices(moment, state));
  }

  private static List<Choice> choices(Moment moment, TalkState.HandedOff state) {
    return mayGoOn(moment, state) ? List.of(Choices.OPTIONS) : List.of();
  }

  static boolean mayGoOn(Moment moment, TalkState.HandedOff state) {
    return moment.talk().verified()
        && MAY_GO_ON.contains(state.reason())
        && moment.blocked().isEmpty()
        && !moment.owesNothing();
  }

  static Optional<Reply> hear(Moment moment, TalkState.HandedOff state, Message message) {
    if (state.reason() == HandoffReason.SELF_HARM) {
      return Optional.of(ask(moment, state, "crisis.still"));
    }
    boolean nothingToKeep =
        message.answered()
            || message.says(Intent.WANTS_HUMAN)
            || message.reading().intent() == Intent.GREETING;
    if (nothingToKeep && !message.wishes()) {
      return Optional.of(ask(moment, state, "person.waiting"));
    }
    boolean goesOn =
        mayGoOn(moment, state)
            && (message.wishes() || message.promises() || message.says(Intent.ASKS_PLAN));
    return goesOn ? Paying.hear(moment, message) : Optional.of(noted(moment, state));
  }

  /// The message is kept for the person, who reads it by the day that is named.
  private static Reply noted(Moment moment, TalkState.HandedOff state) {
    return Reply.by("person.noted", moment.talk())
        .say(AnswerWords.PERSON_NOTED)
        .offer(choices(moment, state));
  }
}
