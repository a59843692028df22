package dev.kept.conversation;

import dev.kept.policy.HandoffReason;
import dev.kept.script.Cue;
import java.util.ArrayList;
import java.util.List;

/// Something was not understood: once a clear question with choices, the second time a person is
/// offered, the third time one is brought. No loops.
final class Unclear {
  /// Decisions under this beginning keep the count; every other one ends it.
  static final String RULES = "clarify.";

  private static final int ONCE = 1;
  private static final int TWICE = 2;

  private Unclear() {}

  static Reply reply(Moment moment, String said) {
    int times = moment.heard().unclear() + 1;
    Moment counted = moment.with(moment.heard().with(memory -> memory.unclear = times));
    return switch (times) {
      case ONCE ->
          Reply.by(RULES + "once", counted.talk())
              .say(once(counted))
              .then(Standpoint.again(counted, RULES + "once"));
      case TWICE -> personOffered(counted);
      default -> stuck(moment, said);
    };
  }

  private static Cue once(Moment moment) {
    return moment.talk().state() instanceof TalkState.Verifying
        ? OpeningWords.VERIFY_AGAIN
        : AnswerWords.CLARIFY;
  }

  private static Reply personOffered(Moment moment) {
    Decision standpoint = Standpoint.again(moment, RULES + "person").done();
    List<Choice> choices = new ArrayList<>(List.of(Choices.PERSON));
    standpoint.choices().stream().filter(c -> !c.equals(Choices.PERSON)).forEach(choices::add);
    return Reply.by(RULES + "person", moment.talk())
        .say(AnswerWords.CLARIFY_PERSON)
        .show(standpoint.offers())
        .offer(choices);
  }

  private static Reply stuck(Moment moment, String said) {
    return moment.talk().verified()
        ? WithAPerson.take(moment, HandoffReason.NOT_UNDERSTOOD, AnswerWords.PERSON_STUCK, said)
        : WithAPerson.requested(moment, said);
  }
}
