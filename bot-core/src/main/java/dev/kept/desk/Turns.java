package dev.kept.desk;

import dev.kept.conversation.Choice;
import dev.kept.conversation.Decision;
import dev.kept.conversation.Effect;
import dev.kept.conversation.Said;
import dev.kept.conversation.TalkState;
import dev.kept.ledger.Ledger;
import dev.kept.ledger.NewLine;
import dev.kept.ledger.NewTurn;
import dev.kept.ledger.Standing;
import dev.kept.ledger.TurnWritten;
import dev.kept.plan.Budget;
import dev.kept.understanding.Reading;
import dev.kept.understanding.ReadingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One turn, in a straight line: read, decide, phrase, write. When the talk or the books moved on
/// meanwhile, the ledger writes nothing and the turn is decided again on what is true now.
final class Turns {
  private static final int TRIES = 10;

  private final Ledger ledger;
  private final Talks talks;
  private final Moments moments;
  private final Rulebook rules;
  private final Entries entries;
  private final Views views;
  private final Deadlines deadlines;

  Turns(Ledger ledger, Talks talks, Moments moments, Rulebook rules, Entries entries, Views views) {
    this.ledger = ledger;
    this.talks = talks;
    this.moments = moments;
    this.rules = rules;
    this.entries = entries;
    this.views = views;
    this.deadlines = new Deadlines(ledger);
  }

  /// What a customer sent: their program's id for it, what it is, and where it came from.
  record Message(String id, Utterance said, Visitor visitor) {}

  Answered answer(Session session, Message message) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Optional<Answered> answered = attempt(place(session), message);
      if (answered.isPresent()) {
        return answered.get();
      }
    }
    throw new IllegalStateException(
        "talk %s moved on %d times while one turn was decided"
            .formatted(session.conversation(), TRIES));
  }

  Talks.Place place(Session session) {
    return talks.place(session.token(), moments.now()).orElseThrow(SessionEnded::new);
  }

  /// Empty when the talk or the books moved on.
  private Optional<Answered> attempt(Talks.Place place, Message message) {
    Moments.Moment moment = moments.of(place.talk().account());
    Standing standing = place.standing();
    if (message.said() instanceof Utterance.Tap(String choice) && !isOpen(choice, standing)) {
      return refuseUnlessRepeated(place, message, moment, choice);
    }
    Said said = said(message.said(), standing, moment);
    Decision decision = decide(place, said, moment);
    NewTurn turn = turn(place, message, moment, said, decision);
    return switch (ledger.writeTurn(turn)) {
      case TurnWritten.Written written -> {
        Talks.Place after = talks.after(place, turn, written, moment.now());
        yield Optional.of(
            new Answered.Answer(views.of(after, written.lines(), known(after)), false));
      }
      case TurnWritten.Repeated repeated -> {
        Talks.Place now = fresh(place);
        yield Optional.of(new Answered.Answer(views.of(now, repeated.lines(), known(now)), true));
      }
      case TurnWritten.Conflict() -> {
        talks.forget(place);
        yield Optional.empty();
      }
    };
  }

  Cases.Known known(Talks.Place place) {
    return moments.of(place.talk().account()).known();
  }

  private Talks.Place fresh(Talks.Place place) {
    return talks.read(place.session().hash(), moments.now()).orElseThrow(SessionEnded::new);
  }

  private Optional<Answered> refuseUnlessRepeated(
      Talks.Place place, Message message, Moments.Moment moment, String choice) {
    Talks.Place now = fresh(place);
    if (now.talk().version() != place.talk().version()) {
      return Optional.empty();
    }
    return Optional.of(
        ledger
            .read(shelf -> shelf.answered(place.session().hash(), message.id()))
            .<Answered>map(lines -> new Answered.Answer(views.of(now, lines, moment.known()), true))
            .orElse(new Answered.NotOffered(choice)));
  }

  private static boolean isOpen(String choice, Standing standing) {
    return DeskWords.isAlwaysOpen(choice)
        || standing.choices().stream().map(Choice::id).anyMatch(choice::equals);
  }

  private Said said(Utterance utterance, Standing standing, Moments.Moment moment) {
    return switch (utterance) {
      case Utterance.Text(String text) -> new Said.Text(read(text, standing, moment).actedOn());
      case Utterance.Tap(String choice) -> new Said.Chose(choice);
      case Utterance.BudgetForm(var budget) -> new Said.BudgetTold(budget);
      case Utterance.Signature(String typedName) -> new Said.Signed(typedName);
    };
  }

  private Reading read(String text, Standing standing, Moments.Moment moment) {
    Locale locale = standing.talk().heard().locale();
    return rules
        .reader()
        .read(
            text,
            new ReadingContext(
                locale, moment.today(), moment.known().theCase().statement().currency()));
  }

  private Decision decide(Talks.Place place, Said said, Moments.Moment moment) {
    Decision decision = moment.decide(place.standing().talk(), said);
    return hasProven(decision) && !isUnproven(place.talk().standing())
        ? moment.welcomeBack(place.talk().standing().talk(), decision.next().heard())
        : decision;
  }

  private static boolean hasProven(Decision decision) {
    return decision.effects().contains(new Effect.Verified());
  }

  private static boolean isUnproven(Standing standing) {
    return standing.talk().state() instanceof TalkState.Verifying;
  }

  private NewTurn turn(
      Talks.Place place, Message message, Moments.Moment moment, Said said, Decision decision) {
    boolean verified = place.session().verified();
    Standing next = new Standing(decision.next(), decision.choices(), decision.offers());
    boolean movesTalk = verified || hasProven(decision) || leavesTheGate(place, decision);
    return new NewTurn(
        place.talk().id(),
        place.talk().version(),
        Optional.of(moment.known().version()),
        Optional.of(place.session().hash()),
        Optional.of(message.id()),
        lines(place, message, moment, decision),
        movesTalk ? Optional.of(next) : Optional.empty(),
        verified ? Optional.empty() : Optional.of(next),
        Optional.of(moment.note(place.standing(), reading(said), decision)),
        entries.of(
            decision,
            new Entries.Turn(
                place.talk().id(), place.talk().account(), moment, message.visitor())));
  }

  private static Optional<Reading> reading(Said said) {
    return said instanceof Said.Text(Reading reading) ? Optional.of(reading) : Optional.empty();
  }

  /// A right named before anyone is verified moves the talk itself, unless a verified device
  /// already leads it.
  private static boolean leavesTheGate(Talks.Place place, Decision decision) {
    return isUnproven(place.talk().standing())
        && !(decision.next().state() instanceof TalkState.Verifying);
  }

  private List<NewLine> lines(
      Talks.Place place, Message message, Moments.Moment moment, Decision decision) {
    boolean verified = place.session().verified();
    List<NewLine> lines = new ArrayList<>();
    lines.add(TurnLines.byCustomer(words(message.said(), place.standing()), !verified));
    lines.addAll(
        TurnLines.byKept(
            moment.phrase(decision, deadlines.of(decision, place.talk().id(), moment)),
            decision,
            !verified && !hasProven(decision)));
    return lines;
  }

  /// What the customer's line reads: their words, or the label of what they tapped.
  private String words(Utterance said, Standing standing) {
    Locale locale = standing.talk().heard().locale();
    return switch (said) {
      case Utterance.Text(String text) -> text;
      case Utterance.Signature(String typedName) -> typedName;
      case Utterance.BudgetForm(Budget budget) ->
          rules.scripts().line(DeskWords.budgetScript(), locale, DeskWords.budget(budget)).text();
      case Utterance.Tap(String choice) ->
          standing.choices().stream()
              .filter(offered -> offered.id().equals(choice))
              .findFirst()
              .map(offered -> rules.phrasing().label(offered, locale))
              .orElseGet(() -> rules.scripts().text(DeskWords.alwaysOpen(choice), locale));
    };
  }
}
