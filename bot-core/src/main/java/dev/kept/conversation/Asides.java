package dev.kept.conversation;

import dev.kept.account.CustomerKind;
import dev.kept.policy.HandoffReason;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Right;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything in a message that is answered on the way, whatever the state: another language, what
/// happened to the customer, how they want to be contacted, questions. Several things in one
/// message are all answered.
final class Asides {
  private final Hearing hearing;
  private final Message message;
  private final List<Say> says = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private final boolean neededBefore;
  private Moment moment;
  private boolean answered;

  private Asides(Moment moment, Message message, Hearing hearing) {
    this.moment = moment;
    this.neededBefore = moment.heard().hardship();
    this.message = message;
    this.hearing = hearing;
  }

  static Asides in(Message message, Moment moment, Hearing hearing) {
    Asides asides = new Asides(moment, message, hearing);
    asides.language();
    asides.insult();
    asides.circumstances();
    asides.need();
    asides.payday();
    ContactWishes wishes = new ContactWishes(moment, message, hearing);
    asides.add(wishes.says(), wishes.effects());
    asides.add(Answers.to(asides.moment, message), List.of());
    return asides;
  }

  /// The moment with what was heard.
  Moment moment() {
    return moment;
  }

  /// Whether hardship came up for the first time.
  boolean foundNeed() {
    return moment.heard().hardship() && !neededBefore;
  }

  /// Whether something in the message was answered.
  boolean answered() {
    return answered;
  }

  /// These words first, then `reply`.
  Reply before(Reply reply) {
    return Reply.by("aside", moment.talk()).sayAll(says).effects(effects).into(reply);
  }

  private void add(List<Say> lines, List<Effect> changes) {
    says.addAll(lines);
    effects.addAll(changes);
    answered |= !lines.isEmpty();
  }

  private void language() {
    Optional<String> wanted = Languages.wanted(message, hearing).filter(Languages::isSpoken);
    boolean same = wanted.equals(Optional.of(moment.heard().locale().getLanguage()));
    if (wanted.isPresent() && !same) {
      moment = Languages.speaking(moment, wanted.get());
      add(List.of(Saying.say(AnswerWords.LANGUAGE_SWITCHED)), List.of(Languages.effect(moment)));
    } else if (message.says(Intent.CHANGE_LANGUAGE)) {
      add(
          List.of(Saying.say(same ? AnswerWords.LANGUAGE_SAME : AnswerWords.LANGUAGE_UNKNOWN)),
          List.of());
    }
  }

  private void insult() {
    if (message.says(Intent.ABUSIVE)) {
      moment = moment.with(moment.heard().with(memory -> memory.insults++));
      add(List.of(Saying.say(AnswerWords.CALM)), List.of());
    }
  }

  /// What was said is acknowledged by name, each thing once.
  private void circumstances() {
    Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
    found.addAll(hearing.circumstances(message.plain()));
    found.removeAll(moment.heard().circumstances());
    if (found.size() > 1) {
      found.remove(Circumstance.TIGHT_MONEY);
    }
    if (found.isEmpty() || isAboutSomethingElse()) {
      return;
    }
    Set<Circumstance> all = EnumSet.copyOf(found);
    all.addAll(moment.heard().circumstances());
    boolean need = moment.heard().hardship() || found.stream().anyMatch(hearing::isNeed);
    moment =
        moment.with(
            moment
                .heard()
                .with(memory -> {
                  memory.circumstances = all;
                  memory.hardship = need;
                  memory.listened = true;
                }));
    found.forEach(each -> says.add(Saying.say(OpeningWords.acknowledging(each))));
    answered = true;
  }

  /// "Wrong person", "he has died": the words are about somebody else.
  private boolean isAboutSomethingElse() {
    return message.has(Right.DECEASED)
        || message.has(Right.WRONG_PERSON)
        || message.has(Right.IDENTITY_THEFT);
  }

  /// A consumer's "I can't pay" starts a clock with an owner, whatever is chosen here (National
  /// Credit Code s72).
  private void need() {
    if (!message.has(Right.HARDSHIP) || isAlreadyCaredFor()) {
      return;
    }
    boolean consumer = moment.theCase().customer().kind() == CustomerKind.CONSUMER;
    moment =
        moment.with(
            moment
                .heard()
                .with(memory -> {
                  memory.hardship = true;
                  memory.careTold |= consumer;
                }));
    if (consumer) {
      add(
          List.of(Saying.say(AnswerWords.CARE_TOLD)),
          List.of(new Effect.HandOff(HandoffReason.HARDSHIP, message.text())));
    }
  }

  private boolean isAlreadyCaredFor() {
    return message.has(Right.VULNERABLE) || moment.heard().careTold();
  }

  private void payday() {
    message
        .named()
        .payday()
        .ifPresent(payday -> {
          moment = moment.with(moment.heard().with(memory -> memory.payday = Optional.of(payday)));
        });
  }
}
