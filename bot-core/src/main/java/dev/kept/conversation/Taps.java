package dev.kept.conversation;

import dev.kept.understanding.Intent;
import dev.kept.understanding.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a tapped choice means where the talk stands. One that has no meaning there any more is
/// answered with where the talk stands.
final class Taps {
  /// Before anyone is verified only these mean something.
  private static final Set<String> FOR_ANYONE = Set.of("person", "other_question");

  private Taps() {}

  static Reply tap(Moment moment, String id) {
    if (id.startsWith(Choices.LANGUAGE)) {
      return language(moment, id.substring(Choices.LANGUAGE.length()));
    }
    if (!moment.talk().verified() && !FOR_ANYONE.contains(id)) {
      return gone(moment);
    }
    int colon = id.indexOf(':') + 1;
    return colon == 0
        ? plain(moment, id)
        : valued(moment, id.substring(0, colon), id.substring(colon));
  }

  private static Reply gone(Moment moment) {
    return Standpoint.again(moment, "choice.gone");
  }

  private static Reply plain(Moment moment, String id) {
    return switch (id) {
      case "person" -> WithAPerson.requested(moment, id);
      case "options" -> mayPlan(moment) ? Offering.show(moment, "offers.asked") : gone(moment);
      case "budget" -> mayPlan(moment) ? WhileBudgeting.open(moment) : gone(moment);
      case "details" -> details(moment);
      case "paid" -> mayPlan(moment) ? AlreadyPaid.tapped(moment, id) : gone(moment);
      case "wrong" -> mayPlan(moment) ? Disputes.tapped(moment) : gone(moment);
      case "change" -> change(moment);
      case "yes" -> yes(moment);
      case "agree" -> agree(moment);
      case "other_question" -> otherQuestion(moment);
      default -> gone(moment);
    };
  }

  private static Reply valued(Moment moment, String kind, String value) {
    return switch (kind) {
      case Choices.OFFER -> offer(moment, value);
      case Choices.DATE -> day(value).map(day -> date(moment, day)).orElseGet(() -> gone(moment));
      case Choices.RATE -> Survey.rated(moment, value).orElseGet(() -> gone(moment));
      case Choices.DISPUTE -> mayPlan(moment) ? Disputes.tapped(moment, value) : gone(moment);
      default -> gone(moment);
    };
  }

  /// Whether this talk may be about plans now.
  static boolean mayPlan(Moment moment) {
    boolean open =
        switch (moment.talk().state()) {
          case TalkState.HandedOff handedOff -> WithAPerson.mayGoOn(moment, handedOff);
          case TalkState.OnHold hold -> Rests.mayGoOn(moment, hold.kind());
          case TalkState.Verifying verifying -> false;
          case TalkState.Closed closed -> false;
          case TalkState.Agreed agreed -> false;
          case TalkState.Listening l -> true;
          case TalkState.Budgeting b -> true;
          case TalkState.Choosing c -> true;
          case TalkState.Negotiating n -> true;
          case TalkState.ConfirmingPlan c -> true;
          case TalkState.ConfirmingPromise c -> true;
          case TalkState.Promised p -> true;
        };
    return open && !moment.owesNothing();
  }

  static Reply language(Moment moment, String language) {
    if (!Languages.isSpoken(language)) {
      return gone(moment);
    }
    Moment speaking = Languages.speaking(moment, language);
    return Reply.by("language.switched", speaking.talk())
        .effect(Languages.effect(speaking))
        .say(AnswerWords.LANGUAGE_SWITCHED)
        .then(Standpoint.again(speaking, "language.switched"));
  }

  private static Reply details(Moment moment) {
    return moment.blocked().isPresent()
        ? gone(moment)
        : Reply.by("answer.details", moment.talk())
            .say(Answers.details(moment))
            .then(Standpoint.again(moment, "answer.details"));
  }

  private static Reply change(Moment moment) {
    Message nothing = nothing();
    return switch (moment.talk().state()) {
      case TalkState.Agreed agreed -> AfterAgreeing.change(moment, nothing);
      case TalkState.Promised word -> Promising.whichDay(moment, Optional.of(word.amount()));
      case TalkState.ConfirmingPromise word ->
          Promising.whichDay(moment, Optional.of(word.amount()));
      case TalkState.Choosing choosing -> WhileNegotiating.open(moment, nothing);
      case TalkState.Negotiating negotiating -> WhileNegotiating.open(moment, nothing);
      case TalkState.ConfirmingPlan plan -> WhileNegotiating.open(moment, nothing);
      case TalkState.Verifying v -> gone(moment);
      case TalkState.Listening l -> gone(moment);
      case TalkState.Budgeting b -> gone(moment);
      case TalkState.HandedOff h -> gone(moment);
      case TalkState.OnHold h -> gone(moment);
      case TalkState.Closed c -> gone(moment);
    };
  }

  private static Message nothing() {
    Reading empty =
        new Reading(
            "",
            Intent.OUT_OF_SCOPE,
            1,
            List.of(),
            Set.of(),
            List.of(),
            Optional.empty(),
            Reading.By.RULE);
    return new Message(empty, "", Named.nothing(), Optional.empty(), false, false, false, false);
  }

  private static Reply yes(Moment moment) {
    if (moment.talk().state() instanceof TalkState.Budgeting
        && moment.heard().budget().isPresent()) {
      return WhileBudgeting.options(moment);
    }
    return moment.talk().state() instanceof TalkState.ConfirmingPromise word
            && word.alternatives().isEmpty()
        ? Promising.given(moment, word)
        : gone(moment);
  }

  private static Reply agree(Moment moment) {
    return moment.talk().state() instanceof TalkState.ConfirmingPlan plan
        ? WhileConfirmingPlan.awaiting(moment, plan, "confirm.type_name")
            .say(PlanWords.CONFIRM_TYPE_NAME)
        : gone(moment);
  }

  private static Reply otherQuestion(Moment moment) {
    return moment.talk().state() instanceof TalkState.Verifying verifying
        ? WhileVerifying.otherQuestion(moment, verifying)
        : gone(moment);
  }

  private static Reply offer(Moment moment, String id) {
    return switch (moment.talk().state()) {
      case TalkState.Choosing choosing -> WhileChoosing.chosen(moment, choosing, id);
      case TalkState.ConfirmingPlan plan ->
          WhileChoosing.chosen(moment, new TalkState.Choosing(plan.decision()), id);
      case TalkState.Negotiating open ->
          WhileChoosing.chosen(moment, new TalkState.Choosing(open.decision()), id);
      case TalkState.Verifying v -> gone(moment);
      case TalkState.Listening l -> gone(moment);
      case TalkState.Budgeting b -> gone(moment);
      case TalkState.ConfirmingPromise c -> gone(moment);
      case TalkState.Agreed a -> gone(moment);
      case TalkState.Promised p -> gone(moment);
      case TalkState.HandedOff h -> gone(moment);
      case TalkState.OnHold h -> gone(moment);
      case TalkState.Closed c -> gone(moment);
    };
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static Reply date(Moment moment, LocalDate day) {
    return switch (moment.talk().state()) {
      case TalkState.Negotiating open when open.dates().contains(day) ->
          WhileNegotiating.picked(moment, open, day);
      case TalkState.ConfirmingPromise word -> Promising.on(moment, word.amount(), day);
      case TalkState.Negotiating n -> gone(moment);
      case TalkState.Verifying v -> gone(moment);
      case TalkState.Listening l -> gone(moment);
      case TalkState.Budgeting b -> gone(moment);
      case TalkState.Choosing c -> gone(moment);
      case TalkState.ConfirmingPlan c -> gone(moment);
      case TalkState.Agreed a -> gone(moment);
      case TalkState.Promised p -> gone(moment);
      case TalkState.HandedOff h -> gone(moment);
      case TalkState.OnHold h -> gone(moment);
      case TalkState.Closed c -> gone(moment);
    };
  }
}
