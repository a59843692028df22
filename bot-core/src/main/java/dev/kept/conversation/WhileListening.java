package dev.kept.conversation;

import dev.kept.understanding.Intent;
import java.util.List;
import java.util.Optional;

/// The open question was asked: what has been going on? Whatever is told is heard first.
final class WhileListening {
  private static final int A_STORY = 4;

  private WhileListening() {}

  static Reply ask(Moment moment, String rule) {
    return moment.heard().listened()
        ? Reply.by(rule, moment.talk())
            .say(OpeningWords.LISTEN_NEXT)
            .offer(List.of(Choices.OPTIONS, Choices.BUDGET, Choices.PERSON))
        : Reply.by(rule, moment.talk())
            .say(OpeningWords.LISTEN_OPEN)
            .offer(
                List.of(
                    Choices.OPTIONS, Choices.DETAILS, Choices.PAID, Choices.WRONG, Choices.PERSON));
  }

  static Optional<Reply> hear(Moment moment, Message message) {
    return Paying.hear(moment, message)
        .or(() -> answered(moment, message))
        .or(() -> story(moment, message));
  }

  private static Optional<Reply> answered(Moment moment, Message message) {
    if (moment.heard().listened() && message.reading().intent() == Intent.YES) {
      return Optional.of(Offering.show(moment, "listen.yes"));
    }
    return message.reading().intent() == Intent.GREETING
        ? Optional.of(ask(moment, "listen.greeting"))
        : Optional.empty();
  }

  /// Something was told. What is known by name was acknowledged by name; for the rest a thank-you
  /// is all that can honestly be said. A question that was not understood is no story.
  private static Optional<Reply> story(Moment moment, Message message) {
    boolean told =
        message.says(Intent.HARDSHIP)
            || (message.words() >= A_STORY && !isShortTalk(message) && !message.asks());
    if (message.answered() || !told) {
      return Optional.empty();
    }
    Moment heard = moment.with(moment.heard().with(memory -> memory.listened = true));
    return Optional.of(
        Reply.by("listen.heard", heard.talk())
            .say(OpeningWords.LISTEN_HEARD)
            .then(ask(heard, "listen.next")));
  }

  private static boolean isShortTalk(Message message) {
    return List.of(Intent.THANKS, Intent.NO, Intent.YES).contains(message.reading().intent());
  }
}
