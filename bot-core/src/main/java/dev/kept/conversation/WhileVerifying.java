package dev.kept.conversation;

import dev.kept.account.Verification;
import dev.kept.policy.HandoffReason;
import dev.kept.script.Cue;
import dev.kept.understanding.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nobody has proven who they are yet: one question, a limited number of tries, and not a word
/// about the account.
final class WhileVerifying {
  private WhileVerifying() {}

  static Reply ask(Moment moment, String rule, Optional<Cue> before) {
    List<Verification> questions = Opening.questions(moment);
    Reply reply = Reply.by(rule, moment.talk());
    if (questions.isEmpty()) {
      return reply.say(OpeningWords.VERIFY_ONLY_PERSON).offer(choices(moment));
    }
    before.ifPresent(reply::say);
    Verification asked = questions.get(asked(moment) % questions.size());
    return reply.say(OpeningWords.question(asked.question())).offer(choices(moment));
  }

  private static int asked(Moment moment) {
    return moment.talk().state() instanceof TalkState.Verifying(int failures, int question)
        ? question
        : 0;
  }

  private static List<Choice> choices(Moment moment) {
    List<Choice> choices = new ArrayList<>();
    if (Opening.questions(moment).size() > 1) {
      choices.add(Choices.OTHER_QUESTION);
    }
    choices.add(Choices.PERSON);
    choices.add(Choices.otherLanguage(moment));
    return choices;
  }

  /// "I don't have that at hand": another of the facts, the same number of tries.
  static Reply otherQuestion(Moment moment, TalkState.Verifying state) {
    TalkState next = new TalkState.Verifying(state.failures(), state.question() + 1);
    return ask(moment.in(next), "verify.other_question", Optional.empty());
  }

  static Optional<Reply> hear(Moment moment, TalkState.Verifying state, Message message) {
    if (message.says(Intent.INCONVENIENT_TIME) || message.says(Intent.OPT_OUT_CHANNEL)) {
      return Optional.empty();
    }
    FactsNamed facts = new FactsNamed(message);
    if (facts.proves(Opening.questions(moment))) {
      return Optional.of(verified(moment, message));
    }
    if (facts.isAttempt(Opening.questions(moment))) {
      return Optional.of(wrong(moment, state));
    }
    if (message.wishes() || message.promises() || message.says(Intent.ASKS_PLAN)) {
      return Optional.of(noted(moment, message));
    }
    return asksForFacts(message)
        ? Optional.of(ask(moment, "verify.later", Optional.of(OpeningWords.VERIFY_LATER)))
        : Optional.empty();
  }

  private static boolean asksForFacts(Message message) {
    return List.of(
            Intent.ASKS_DETAILS,
            Intent.ASKS_FEES,
            Intent.ASKS_METHODS,
            Intent.ASKS_CONSEQUENCE,
            Intent.ALREADY_PAID,
            Intent.GREETING,
            Intent.HARDSHIP)
        .stream()
        .anyMatch(message::says);
  }

  /// What was said is kept and answered once it is known who says it.
  private static Reply noted(Moment moment, Message message) {
    Moment remembering = remembering(moment, message);
    return ask(remembering, "verify.noted", Optional.of(OpeningWords.VERIFY_NOTED));
  }

  private static Moment remembering(Moment moment, Message message) {
    boolean meant = message.says(Intent.COUNTER_OFFER) || message.says(Intent.PROMISE_TO_PAY);
    return meant
        ? moment.with(moment.heard().with(heard -> heard.wish = message.named().wish()))
        : moment;
  }

  private static Reply verified(Moment moment, Message message) {
    Moment known = remembering(moment, message);
    Talk talk = new Talk(new TalkState.Listening(), known.heard(), true);
    return Reply.by("verify.done", talk)
        .say(OpeningWords.VERIFY_DONE)
        .effect(new Effect.Verified())
        .then(Opening.begin(moment.at(talk)));
  }

  private static Reply wrong(Moment moment, TalkState.Verifying state) {
    int failures = state.failures() + 1;
    int left = moment.policy().verificationAttempts() - failures;
    if (left <= 0) {
      return Reply.by(
              "verify.failed",
              moment.talk().in(new TalkState.HandedOff(HandoffReason.NOT_VERIFIED)))
          .effect(new Effect.VerificationFailed())
          .effect(new Effect.HandOff(HandoffReason.NOT_VERIFIED, ""))
          .say(OpeningWords.VERIFY_FAILED);
    }
    Moment again = moment.in(new TalkState.Verifying(failures, state.question()));
    return Reply.by("verify.wrong", again.talk())
        .effect(new Effect.VerificationFailed())
        .say(OpeningWords.VERIFY_WRONG, Map.of("left", Saying.count(left)))
        .then(ask(again, "verify.wrong", Optional.empty()));
  }
}
