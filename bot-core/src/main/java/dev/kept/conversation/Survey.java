package dev.kept.conversation;

import java.util.List;
import java.util.Optional;

/// One question at the end: how was this conversation?
final class Survey {
  private static final int GOOD_ENOUGH = 3;
  private static final int WORST = 1;
  private static final int BEST = 5;

  private Survey() {}

  static Reply ask(Moment moment) {
    return Reply.by("survey.ask", moment.talk()).say(PlanWords.SURVEY_ASK).offer(Choices.ratings());
  }

  /// The answer, if the talk waits for one and this is a number from one to five.
  static Optional<Reply> rated(Moment moment, String score) {
    if (!score.matches("[1-5]")) {
      return Optional.empty();
    }
    return rated(moment.talk().state())
        .map(done -> thanks(moment.in(done), Math.clamp(Integer.parseInt(score), WORST, BEST)));
  }

  private static Optional<TalkState> rated(TalkState state) {
    return switch (state) {
      case TalkState.Agreed agreed when !agreed.rated() ->
          Optional.of(new TalkState.Agreed(agreed.terms(), true));
      case TalkState.Promised word when !word.rated() ->
          Optional.of(new TalkState.Promised(word.amount(), word.due(), true));
      case TalkState.Agreed a -> Optional.empty();
      case TalkState.Promised p -> Optional.empty();
      case TalkState.Verifying v -> Optional.empty();
      case TalkState.Listening l -> Optional.empty();
      case TalkState.Budgeting b -> Optional.empty();
      case TalkState.Choosing c -> Optional.empty();
      case TalkState.Negotiating n -> Optional.empty();
      case TalkState.ConfirmingPlan c -> Optional.empty();
      case TalkState.ConfirmingPromise c -> Optional.empty();
      case TalkState.HandedOff h -> Optional.empty();
      case TalkState.OnHold h -> Optional.empty();
      case TalkState.Closed c -> Optional.empty();
    };
  }

  private static Reply thanks(Moment moment, int score) {
    return Reply.by("survey.rated", moment.talk())
        .effect(new Effect.Rate(score))
        .say(score < GOOD_ENOUGH ? PlanWords.SURVEY_SORRY : PlanWords.SURVEY_THANKS)
        .offer(List.of(change(moment), Choices.PERSON));
  }

  private static Choice change(Moment moment) {
    return moment.talk().state() instanceof TalkState.Agreed
        ? Choices.CHANGE_PLAN
        : Choices.OTHER_DAY;
  }
}
