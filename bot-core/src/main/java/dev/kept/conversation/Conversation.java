package dev.kept.conversation;

import dev.kept.plan.Budget;
import dev.kept.plan.Planner;
import dev.kept.policy.HandoffReason;
import dev.kept.policy.Policy;
import dev.kept.prompts.PromptFolder;
import dev.kept.script.Cue;
import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import dev.kept.understanding.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The talk with a customer: where it stands, what was said, what is known today → the next step.
/// Pure: the same facts give the same decision, and nothing is changed but what the decision says.
public final class Conversation {
  private static final int INSULTS_BEFORE_A_PERSON = 2;

  private final Hearing hearing;
  private final CrisisLines crisisLines;
  private final Picks picks;
  private final TypedName names;

  private Conversation(Hearing hearing, CrisisLines crisisLines) {
    this.hearing = hearing;
    this.crisisLines = crisisLines;
    this.picks = new Picks(hearing);
    this.names = new TypedName(hearing);
  }

  /// Reads what the talk listens for. Throws [dev.kept.prompts.PromptException] with file, line and
  /// key for anything that cannot be read.
  public static Conversation load(PromptFolder prompts) {
    return new Conversation(Hearing.load(prompts), CrisisLines.load(prompts));
  }

  /// Every script the talk says, for [dev.kept.script.Scripts#prove].
  public static List<Cue> cues() {
    return Stream.of(
            OpeningWords.all(),
            PlanWords.all(),
            AnswerWords.all(),
            RightWords.all(),
            ChoiceWords.all())
        .flatMap(List::stream)
        .toList();
  }

  /// The first words on a device where nobody has proven anything, in the language of `locale` or
  /// else in English. Nothing of the account is in them; the talk to keep for that device is its
  /// gate.
  public Decision greet(
      Locale locale, Case theCase, Policy policy, Planner planner, LocalDate today) {
    Talk gate = Talk.gate(Languages.spokenLike(locale, theCase.customer()));
    return finished(Opening.greet(moment(gate, theCase, policy, planner, today)));
  }

  /// The words for a device that has just proven who it is while the talk was already going on
  /// elsewhere: `talk` is that one. `heard` is what was said at this device's gate; what the
  /// customer can pay, named there, is not lost. A talk that only people nobody knows had moved
  /// begins here.
  public Decision welcomeBack(
      Talk talk, Heard heard, Case theCase, Policy policy, Planner planner, LocalDate today) {
    Heard both =
        talk.heard()
            .with(memory -> {
              memory.locale = heard.locale();
              memory.wish = Wishes.merged(memory.wish, heard.wish());
              memory.hardship |= heard.hardship();
              memory.listened |= heard.listened();
            });
    Talk known = new Talk(talk.state(), both, true);
    return finished(Opening.back(moment(known, theCase, policy, planner, today), talk.verified()));
  }

  /// The next step.
  public Decision decide(
      Talk talk, Said said, Case theCase, Policy policy, Planner planner, LocalDate today) {
    Moment moment = moment(talk, theCase, policy, planner, today);
    return finished(
        switch (said) {
          case Said.Text(Reading reading) -> hear(moment, reading);
          case Said.Chose(String choice) -> tap(moment, choice);
          case Said.BudgetTold(Budget budget) -> budget(moment, budget);
          case Said.Signed(String typedName) -> signed(moment, typedName);
        });
  }

  private Moment moment(Talk talk, Case theCase, Policy policy, Planner planner, LocalDate today) {
    String country = theCase.customer().country();
    return new Moment(talk, theCase, policy, planner, today, crisisLines.of(country));
  }

  private static Decision finished(Reply reply) {
    return reply.isUnclear() ? reply.done() : reply.understood().done();
  }

  private Reply hear(Moment moment, Reading reading) {
    Message message = message(moment, reading);
    if (message.has(Right.SELF_HARM)) {
      return Crisis.reply(moment, reading.text());
    }
    Optional<String> picked = picks.in(message, moment);
    if (picked.isPresent()) {
      return tap(moment, picked.get());
    }
    Asides asides = Asides.in(message, moment, hearing);
    Message heard = message.after(asides);
    return asides.before(
        step(asides.moment(), heard)
            .orElseGet(() ->
                asides.answered()
                    ? Standpoint.again(asides.moment(), "answered")
                    : Unclear.reply(asides.moment(), reading.text())));
  }

  private Message message(Moment moment, Reading reading) {
    Optional<String> name =
        moment.talk().state() instanceof TalkState.ConfirmingPlan
            ? names.in(reading, moment)
            : Optional.empty();
    Reading read =
        moment.talk().verified() ? reading : FactsNamed.leftOut(reading, Opening.questions(moment));
    String plain = Phrases.plain(reading.text());
    return new Message(
        read,
        plain,
        Wishes.named(read, hearing, moment.today()),
        name,
        false,
        false,
        hearing.wantsSomethingElse(plain),
        hearing.isNotBefore(plain));
  }

  /// Rights, then a person, then what changed meanwhile, then the state itself.
  private static Optional<Reply> step(Moment moment, Message message) {
    return Rights.answer(moment, message)
        .or(() -> insulted(moment, message))
        .or(() -> person(moment, message))
        .or(() -> Meanwhile.changed(moment))
        .or(() -> Need.named(moment, message))
        .or(() -> Standpoint.hear(moment, message));
  }

  private static Optional<Reply> insulted(Moment moment, Message message) {
    return moment.heard().insults() >= INSULTS_BEFORE_A_PERSON
            && message.says(Intent.ABUSIVE)
            && moment.talk().verified()
        ? Optional.of(
            WithAPerson.take(moment, HandoffReason.ABUSE, AnswerWords.PERSON_ABUSE, message.text()))
        : Optional.empty();
  }

  private static Optional<Reply> person(Moment moment, Message message) {
    boolean wanted = message.has(Right.HUMAN) || message.says(Intent.WANTS_HUMAN);
    boolean there = moment.talk().state() instanceof TalkState.HandedOff;
    return wanted && !there
        ? Optional.of(WithAPerson.requested(moment, message.text()))
        : Optional.empty();
  }

  private static Reply tap(Moment moment, String choice) {
    boolean always = choice.equals("person") || choice.startsWith(Choices.LANGUAGE);
    return always
        ? Taps.tap(moment, choice)
        : Meanwhile.changed(moment).orElseGet(() -> Taps.tap(moment, choice));
  }

  private static Reply budget(Moment moment, Budget budget) {
    boolean fits = budget.income().currency().equals(moment.balance().currency());
    return Meanwhile.changed(moment)
        .orElseGet(() ->
            moment.talk().verified() && Taps.mayPlan(moment) && fits
                ? WhileBudgeting.told(moment, budget)
                : Standpoint.again(moment, "choice.gone"));
  }

  private static Reply signed(Moment moment, String typedName) {
    return Meanwhile.changed(moment)
        .orElseGet(() ->
            moment.talk().state() instanceof TalkState.ConfirmingPlan plan
                ? Signing.sign(moment, plan, typedName)
                : Standpoint.again(moment, "choice.gone"));
  }
}
